import { readFileSync } from 'node:fs';
import { PAGE_NAMES, withTables } from '../scripts/page-tables';
import { ERRORS } from '../src/errors';
import { SETTINGS } from '../src/settings';

const readme = readFileSync('README.md', 'utf8');
const firstCells = (section: string) => {
  const table = readme.split(`<!-- ${section} -->`)[1]?.split(`<!-- /${section} -->`)[0] ?? '';
  return [...table.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1]);
};

describe('the README', () => {
  it('lists the settings of the code', () => {
    expect(firstCells('settings')).toEqual(Object.keys(SETTINGS));
  });

  it('lists the error codes of the code', () => {
    expect(firstCells('errors')).toEqual(Object.keys(ERRORS));
  });

  it('lists the npm scripts', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(firstCells('scripts')).toEqual(Object.keys(scripts).map((name) => `npm run ${name}`));
  });

  it('must have every generated section', () => {
    expect(() => withTables('README.md', readme.replace('<!-- errors -->', ''))).toThrow(/errors/);
  });
});

it.each(PAGE_NAMES)('%s has current tables', (page) => {
  const content = readFileSync(page, 'utf8');
  expect(withTables(page, content)).toBe(content);
});
