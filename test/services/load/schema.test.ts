import { schemaStatements } from '../../../src/services/load/schema';

test('splits statements at semicolons and removes comments', () => {
  expect(schemaStatements('// one; two\nCREATE A;\n\nCREATE /* b; */ B\nON C; \n')).toEqual([
    'CREATE A',
    'CREATE   B\nON C',
  ]);
});

test('keeps semicolons and comments inside quoted texts and names', () => {
  expect(schemaStatements("A \"x;//\" B; C `y;` 'z\\';' D")).toEqual(['A "x;//" B', "C `y;` 'z\\';' D"]);
});

test('returns no statements for a file that contains only comments', () => {
  expect(schemaStatements(' \n// only this\n;;')).toEqual([]);
});
