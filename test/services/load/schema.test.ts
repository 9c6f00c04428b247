import { schemaStatements } from '../../../src/services/load/schema';

test('statements end at semicolons, and comments go', () => {
  expect(schemaStatements('// one; two\nCREATE A;\n\nCREATE /* b; */ B\nON C; \n')).toEqual([
    'CREATE A',
    'CREATE   B\nON C',
  ]);
});

test('a semicolon or a comment in a quoted text or name is part of it', () => {
  expect(schemaStatements("A \"x;//\" B; C `y;` 'z\\';' D")).toEqual(['A "x;//" B', "C `y;` 'z\\';' D"]);
});

test('nothing gives no statements', () => {
  expect(schemaStatements(' \n// only this\n;;')).toEqual([]);
});
