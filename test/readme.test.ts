import { readFileSync } from 'node:fs';
import { withTables } from '../scripts/readme-tables';
import { ERRORS } from '../src/errors';
import { SETTINGS } from '../src/settings';

const readme = readFileSync('README.md', 'utf8');
const firstCells = (section: string) => {
  const table = readme.split(`<!-- ${section} -->`)[1]?.split(`<!-- /${section} -->`)[0] ?? '';
  return [...table.matchAll(/^\| `(\w+)` \|/gm)].map((match) => match[1]);
};

describe('the README', () => {
  it('has the settings of the code', () => {
    expect(firstCells('settings')).toEqual(Object.keys(SETTINGS));
  });

  it('has the error codes of the code', () => {
    expect(firstCells('errors')).toEqual(Object.keys(ERRORS));
  });

  it('has tables as they are generated', () => {
    expect(withTables(readme)).toBe(readme);
  });

  it('cannot lose a section in silence', () => {
    expect(() => withTables(readme.replace('<!-- errors -->', ''))).toThrow(/errors/);
  });
});
