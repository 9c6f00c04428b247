import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CypherFileError, parseCypherFile } from '../../../src/db/cypher/cypher-file';

const sample = (name: string) => readFileSync(path.join(__dirname, 'sample-files', `${name}.cypher`), 'utf8');
const parse = (name: string) => parseCypherFile(name, sample(name), (text) => ({ text, parameters: [] }));

test('a file declares its sentence, mode, parameters and rows', () => {
  expect(parse('whole')).toEqual({
    name: 'whole',
    sentence: 'Who was born before a day, and how sure that is.',
    mode: 'read',
    parameters: [
      { name: 'before', type: 'date', list: false, nullable: false },
      { name: 'kinds', type: 'string', list: true, nullable: true },
    ],
    rows: [
      { name: 'id', type: 'string', list: false, nullable: false },
      { name: 'names', type: 'NameRow', list: true, nullable: false },
      { name: 'born', type: 'date', list: false, nullable: true },
    ],
    each: undefined,
    text: [
      'MATCH (n:Person)',
      '// $nobody appears in this comment only',
      'WHERE n.born < $before AND ($kinds IS NULL OR n.kind IN $kinds)',
      'RETURN n.id AS id, n.names AS names, n.born AS born',
    ].join('\n'),
  });
});

test('a closing semicolon is not part of the statement', () => {
  expect(parse('semicolon').text).toBe('MATCH (n) RETURN count(n) AS count');
});

test('a sentence can span several lines', () => {
  expect(parse('long-sentence').sentence).toBe('A question that takes two lines.');
});

test('@each names a placeholder and a table of values', () => {
  expect(parse('each').each).toEqual({ placeholder: 'KIND', values: 'kind' });
});

test.each([
  ['no-mode', '@mode must be read or write'],
  ['wrong-mode', '@mode must be read or write'],
  ['no-sentence', 'the header has no sentence that says what the statement does'],
  ['unknown-tag', 'unknown tag @returns'],
  ['undeclared-parameter', '$until is used but not declared'],
  ['unused-parameter', '@param until is declared but not used'],
  ['parameter-in-comment', '@param until is declared but not used'],
  ['parameter-twice', 'a parameter is declared twice'],
  [
    'unknown-parameter-type',
    '@param id has the unknown type uuid; use one of string, int, float, boolean, date, map, value',
  ],
  ['unreadable-parameter', 'cannot parse "@param id string"'],
  ['unreadable-each', 'cannot parse "@each KIND"'],
  ['unused-each', '@each KIND is not used'],
  ['each-twice', 'more than one @each line'],
  ['no-statement', 'no statement below the header'],
])('rejects %s and names the file', (name, message) => {
  expect(() => parse(name)).toThrow(new CypherFileError(name, message));
});
