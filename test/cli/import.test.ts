import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { runCli } from '../../src/cli/run';
import { type Database, openDatabase } from '../../src/db/database';
import type { StatementRunner } from '../../src/db/statement-runner';
import { clear, storedGraph } from '../services/load/stored-graph';
import { startTestNeo4j } from '../support/neo4j';
import { Output } from './output';

const MAPPING = `import: register
sources:
  - { id: source:register, type: register, name: The register, language: en }
tables:
  - file: rows.csv
    dataset: register
    source: source:register
    language: en
    nodes:
      who: { kind: Person, key: Name, names: [Name], properties: { born: { date: { column: Born, forms: [yyyy-MM-dd] } } } }
`;
const ROWS = 'Name,Born\nAnn Lee,1960-02-30\nBob Wu,1970-01-01\n李安,\n';

let folder: string;
let env: Record<string, string>;
let database: Database;
let store: StatementRunner;

beforeAll(async () => {
  const { uri, user, password } = await startTestNeo4j();
  env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  database = openDatabase({ uri, user, password });
  store = database.withOptions({ timeoutMs: 60_000 });
  folder = mkdtempSync(path.join(tmpdir(), 'guanxi-cli-'));
  writeFileSync(path.join(folder, 'm.yaml'), MAPPING);
  writeFileSync(path.join(folder, 'rows.csv'), ROWS);
  writeFileSync(path.join(folder, 'rows.csv.gz'), gzipSync(ROWS));
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await database.close();
});

beforeEach(() => clear(store));

const file = (name: string) => path.join(folder, name);

async function guanxi(...args: string[]) {
  const [stdout, stderr] = [new Output(), new Output()];
  const code = await runCli(args, { env, stdout, stderr, signal: new AbortController().signal });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

test('imports a CSV with a mapping, and reports rejections with position and reason', async () => {
  const { code, stdout, stderr } = await guanxi(
    'import',
    file('rows.csv'),
    '--mapping',
    file('m.yaml'),
    '--report',
    file('r.json'),
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('import:register: 3 entries read, 1 rejected');
  expect(stdout).toContain('  entities: 3 written, 0 unchanged, 0 removed');
  expect(stdout).toContain('rejected rows.csv:2:2 “1960-02-30” Born: this day does not exist');
  expect(JSON.parse(readFileSync(file('r.json'), 'utf8'))).toMatchObject({
    read: 3,
    rejected: 1,
    rejections: [
      {
        origin: { file: 'rows.csv', line: 2, column: 2 },
        value: '1960-02-30',
        reason: 'Born: this day does not exist',
      },
    ],
  });
  const again = await guanxi('import', file('rows.csv.gz'), '-m', file('m.yaml'));
  expect(again.stdout).toContain('  entities: 0 written, 3 unchanged, 0 removed');
});

test('writes nothing in a dry run, or in a strict run with rejections', async () => {
  const dry = await guanxi('import', file('rows.csv'), '-m', file('m.yaml'), '--dry-run');
  expect(dry.stdout).toContain('  entities: 3 would be written, 0 unchanged, at most 0 would be removed');
  const strict = await guanxi('import', file('rows.csv'), '-m', file('m.yaml'), '--strict');
  expect(strict).toMatchObject({
    code: 1,
    stderr: 'BAD_FILE Nothing was written, because 1 entry was rejected.\n',
  });
  expect((await storedGraph(store)).nodes.size).toBe(0);
});

test('rejects the name of another import, and reports removals in a dry run', async () => {
  mkdirSync(file('other'));
  writeFileSync(file('other/rows.csv'), 'Name,Born\nEve Fox,\n');
  await guanxi('import', file('rows.csv'), '-m', file('m.yaml'));
  const other = ['import', file('other/rows.csv'), '-m', file('m.yaml')];
  expect((await guanxi(...other)).stderr).toContain(
    'IMPORT_NAME_TAKEN An unrelated import is already named import:register',
  );
  const dry = await guanxi(...other, '--replace', '--dry-run');
  expect(dry.stdout).toContain('  entities: 1 would be written, 1 unchanged, at most 2 would be removed');
  const { stdout } = await guanxi(...other, '--replace');
  expect(stdout).toContain('  entities: 1 written, 1 unchanged, 2 removed');
});

test.each([
  [['import'], 2, "error: missing required argument 'file'"],
  [['import', 'rows.doc'], 1, 'BAD_FILE rows.doc cannot be read'],
  [['import', '--node-kind', 'Planet', 'x'], 2, "argument 'Planet' is invalid"],
])('rejects %s', async (args, code, message) => {
  const answer = await guanxi(...args);
  expect(answer).toMatchObject({ code, stderr: expect.stringContaining(message) });
});

test('rejects unknown formats and malformed files with the reason', async () => {
  writeFileSync(file('x.doc'), 'x');
  expect(await guanxi('import', file('x.doc'))).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('UNKNOWN_FORMAT'),
  });
  writeFileSync(file('x.graphml'), '<graphml>\n<graph></graphml>');
  const { code, stderr } = await guanxi('import', file('x.graphml'), '--node-kind', 'Topic');
  expect(code).toBe(1);
  expect(stderr).toMatch(/^BAD_FILE x\.graphml:2:\d+ is not XML/);
  mkdirSync(file('latin'));
  writeFileSync(file('latin/rows.csv'), Buffer.from('Name,Born\nJos\u00e9,\n', 'latin1'));
  const encoded = await guanxi('import', file('latin/rows.csv'), '-m', file('m.yaml'));
  expect(encoded).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^BAD_FILE rows\.csv:2 is not UTF-8/),
  });
  writeFileSync(file('bad.yaml'), MAPPING.replace('kind: Person', 'kind: Robot'));
  const mapped = await guanxi('import', file('rows.csv'), '-m', file('bad.yaml'));
  expect(mapped).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('bad.yaml:10:20 tables[0].nodes.who.kind'),
  });
});
