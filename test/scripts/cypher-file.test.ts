import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CypherFileError, parseCypherFile } from '../../scripts/cypher-file';

const sample = (name: string) => readFileSync(path.join(__dirname, 'sample-files', `${name}.cypher`), 'utf8');
const parse = (name: string) => parseCypherFile(name, sample(name), (text) => text);

test('a file tells its question, its parameters and its rows', () => {
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
      '// $nobody is only said here',
      'WHERE n.born < $before AND ($kinds IS NULL OR n.kind IN $kinds)',
      'RETURN n.id AS id, n.names AS names, n.born AS born',
    ].join('\n'),
  });
});

test('a closing semicolon is no part of the statement', () => {
  expect(parse('semicolon').text).toBe('MATCH (n) RETURN count(n) AS count');
});

test('a sentence may go over several lines', () => {
  expect(parse('long-sentence').sentence).toBe('A question that takes two lines.');
});

test('a file may be varied by a table', () => {
  expect(parse('each').each).toEqual({ placeholder: 'KIND', values: 'kind' });
});

test.each([
  ['no-mode', '@mode must be read or write'],
  ['wrong-mode', '@mode must be read or write'],
  ['no-sentence', 'the header has no sentence that says what it answers'],
  ['unknown-tag', 'unknown tag @returns'],
  ['undeclared-parameter', '$until is used but not declared'],
  ['unused-parameter', '@param until is declared but not used'],
  ['parameter-in-comment', '@param until is declared but not used'],
  ['parameter-twice', 'a parameter is declared twice'],
  ['unknown-parameter-type', '@param id has the unknown type uuid'],
  ['unreadable-parameter', 'cannot read "@param id string"'],
  ['unreadable-each', 'cannot read "@each KIND"'],
  ['unused-each', '@each KIND is not used'],
  ['each-twice', 'has two @each lines'],
  ['no-statement', 'there is no statement under the header'],
])('%s is refused, with the file named', (name, message) => {
  expect(() => parse(name)).toThrow(new CypherFileError(`cypher/${name}.cypher: ${message}`));
});
