import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CypherFileError } from '../../../src/db/cypher/cypher-file';
import { CypherFolder } from '../../../src/db/cypher/cypher-folder';

const SAMPLE = path.join(__dirname, 'sample-folder');

test('a folder lists its statements without the fragments', () => {
  expect(new CypherFolder(SAMPLE).names()).toEqual(['person/by-name', 'person/remove']);
});

test('a file comes with its fragments expanded', () => {
  expect(new CypherFolder(SAMPLE).file('person/by-name').text).toBe(
    "MATCH (n:Person {name: $name}) WHERE n.confidence = 'stated' RETURN n AS person",
  );
});

test('a missing file is named', () => {
  expect(() => new CypherFolder(SAMPLE).file('person/none')).toThrow(
    new CypherFileError('person/none', `not found in ${SAMPLE}`),
  );
});

test('rejects two fragments of the same name', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'guanxi-cypher-'));
  try {
    cpSync(SAMPLE, folder, { recursive: true });
    cpSync(path.join(folder, 'fragments/sure.cypher'), path.join(folder, 'fragments/more/sure.cypher'));
    expect(() => new CypherFolder(folder).file('person/by-name')).toThrow(
      new CypherFileError('fragments/sure', 'a second fragment named sure'),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
