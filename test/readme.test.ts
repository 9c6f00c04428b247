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
  it('lists the settings of the code', () => {
    expect(firstCells('settings')).toEqual(Object.keys(SETTINGS));
  });

  it('lists the error codes of the code', () => {
    expect(firstCells('errors')).toEqual(Object.keys(ERRORS));
  });

  it('has current tables', () => {
    expect(withTables(readme)).toBe(readme);
  });

  it('must have every generated section', () => {
    expect(() => withTables(readme.replace('<!-- errors -->', ''))).toThrow(/errors/);
  });
});
