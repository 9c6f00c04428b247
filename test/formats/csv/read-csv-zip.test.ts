import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ZipFile } from 'yazl';
import { readCsvZip } from '../../../src/formats/csv/read-csv-zip';
import { givenFile, readAll } from '../given-file';
import { bytesOf } from '../subgraphs';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'guanxi-zip-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

const NODES =
  'id,label,kind,confidence,citations\nsource:a,A,Source,stated,source:a#p1\ntopic:t,T,Topic,stated,source:a#p1\n';
const NAMES =
  'id,text,language,type,attested,preferred,confidence,reason,citations\nsource:a,A,en,official,true,true,stated,,source:a#p1\ntopic:t,T,en,official,TRUE,false,stated,,source:a#p1\n';
const EDGES = 'id,source,target,relationship,confidence,citations\n';
const TABLES = { 'nodes.csv': NODES, 'names.csv': NAMES, 'edges.csv': EDGES };

async function zipOf(tables: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, text] of Object.entries(tables)) zip.addBuffer(Buffer.from(text), name);
  zip.end();
  return bytesOf(zip.outputStream as AsyncIterable<Uint8Array>);
}

async function read(tables: Readonly<Record<string, string | Buffer>>, alter = (zip: Buffer) => zip) {
  const file = path.join(folder, 'g.csv.zip');
  writeFileSync(file, alter(await zipOf(tables)));
  return readAll(readCsvZip, { ...givenFile('g.csv.zip', ''), path: file });
}

test('an entity has its names from names.csv, and a flag in the capitals of a spreadsheet counts', async () => {
  const items = await read(TABLES);
  expect(items).toMatchObject([
    { is: 'entry', origin: { file: 'g.csv.zip/nodes.csv', line: 2 } },
    { contributions: [{ record: { id: 'topic:t', names: [{ text: 'T', attested: true }] } }] },
  ]);
});

test('reports an unknown column', async () => {
  const nodes = NODES.replace('id,', 'id,colour,')
    .replace('source:a,', 'source:a,red,')
    .replace('topic:t,', 'topic:t,,');
  const items = await read({ ...TABLES, 'nodes.csv': nodes });
  expect(items.at(-1)).toMatchObject({ is: 'remark', about: 'lost', value: 'colour' });
});

test.each([
  ['no edges', { 'nodes.csv': NODES, 'names.csv': NAMES }, 'g.csv.zip lacks the file edges.csv'],
  [
    'names in another order',
    { ...TABLES, 'names.csv': NAMES.replace('topic:t', 'topic:s') },
    'names.csv:3 has a name of topic:s, which nodes.csv does not list next',
  ],
  [
    'co-presence',
    { ...TABLES, 'edges.csv': 'id,source,target,label,count,citations\n' },
    'edges.csv:1 lacks the column relationship',
  ],
  [
    'a row cut short',
    { ...TABLES, 'nodes.csv': `${NODES}topic:u,U` },
    'nodes.csv:4 has 2 fields, but the header has 5',
  ],
  [
    'a flag that is none',
    { ...TABLES, 'names.csv': NAMES.replace('TRUE', 'yes') },
    'names.csv:3 has “yes” for attested',
  ],
  [
    'a bomb',
    { ...TABLES, 'nodes.csv': Buffer.alloc(80_000_000, 'a') },
    'contains nodes.csv, which inflates to more than 200 times its size',
  ],
  [
    'bytes that are not UTF-8',
    { ...TABLES, 'nodes.csv': Buffer.from([...Buffer.from(NODES), 0xb0, 0x0a]) },
    'nodes.csv:4 is not UTF-8',
  ],
])('rejects %s', async (_, tables, message) => {
  await expect(read(tables)).rejects.toMatchObject({
    code: 'BAD_FILE',
    message: expect.stringContaining(message),
  });
});

test.each<[string, string, (zip: Buffer) => Buffer]>([
  ['one that was cut', 'is not a complete zip', (zip) => zip.subarray(0, zip.length - 30)],
  ['what is no zip', 'is not a complete zip', () => Buffer.from('id,label\n')],
  ['names that lead out of it', 'cannot be read as a zip', (zip) => renamed(zip, '../es.csv')],
  ['two files of one name', 'contains names.csv twice', (zip) => renamed(zip, 'names.csv')],
  ['one whose bytes were altered', '^g.csv.zip', (zip) => altered(zip)],
])('rejects %s', async (_, message, alter) => {
  await expect(read(TABLES, alter)).rejects.toMatchObject({
    code: 'BAD_FILE',
    message: expect.stringMatching(message),
  });
});

test('a zip that is not a file on disk is rejected', async () => {
  await expect(readAll(readCsvZip, givenFile('g.zip', await zipOf(TABLES)))).rejects.toMatchObject({
    code: 'BAD_FILE',
    message: expect.stringContaining('must be a file on disk'),
  });
});

/** The zip with nodes.csv under another name of the same length. */
const renamed = (zip: Buffer, name: string) =>
  Buffer.from(zip.toString('latin1').replaceAll('nodes.csv', name), 'latin1');

/** The zip with one byte of its first file's packed bytes another. */
function altered(zip: Buffer): Buffer {
  const copy = Buffer.from(zip);
  const at = 30 + 'nodes.csv'.length + 40;
  copy[at] = (copy[at] ?? 0) ^ 0x10;
  return copy;
}
