import { gzipSync } from 'node:zlib';
import { type Database, openDatabase } from '../src/db/database';
import type { StatementRunner } from '../src/db/statement-runner';
import { importFiles } from '../src/importer';
import { givenFile } from './formats/given-file';
import { interchange } from './formats/interchange';
import { entity, name, smallGraph } from './services/load/small-graph';
import { storedGraph } from './services/load/stored-graph';
import { startTestNeo4j } from './support/neo4j';

let database: Database;
let store: StatementRunner;

beforeAll(async () => {
  database = openDatabase(await startTestNeo4j());
  store = database.withOptions({ timeoutMs: 60_000 });
});

afterAll(() => database.close());

const importFile = (file: string, content: string | Uint8Array) =>
  importFiles(store, { files: [givenFile(file, content, 60_000)], nodeKind: 'Topic', now: new Date() });

const graphml = (inner: string, head = '') =>
  `${head}<graphml><key id="l" for="node" attr.name="label"/><graph>\n${inner}\n</graph></graphml>`;
const HEADER = '{"record":"header","form":"guanxi","version":1}\n';
const whole = interchange(smallGraph());
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
/** 李安 in GBK and in Big5. */
const GBK = Buffer.from([0xc0, 0xee, 0xb0, 0xb2]);
const BIG5 = Buffer.from([0xa7, 0xf5, 0xa6, 0x77]);
const LAUGHS = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c "&b;&b;">]>\n';

test.each<[what: string, file: string, content: string | Uint8Array, message: RegExp]>([
  [
    'a document type declaration',
    'g.graphml',
    graphml('', '<?xml version="1.0"?>\n<!DOCTYPE g SYSTEM "http://x/">'),
    /^g\.graphml:2:\d+ has a document type/,
  ],
  [
    'an entity expansion bomb',
    'g.graphml',
    graphml('<node id="&c;"/>', LAUGHS),
    /^g\.graphml:1:\d+ has a document type.*entities are not expanded/,
  ],
  ['an undeclared entity', 'g.gexf', '<gexf>\n<graph>&a;', /^g\.gexf:2:\d+ is not XML: undefined entity/],
  [
    'deeply nested elements',
    'g.graphml',
    graphml('<x>'.repeat(1_000)),
    /^g\.graphml:2:\d+ is nested deeper than 64/,
  ],
  [
    'too many attributes',
    'g.graphml',
    graphml(`<node ${Array.from({ length: 99 }, (_, at) => `a${at}="1"`).join(' ')}/>`),
    /^g\.graphml:2:\d+ has more than 64 attributes/,
  ],
  [
    'an unterminated text',
    'g.graphml',
    graphml(`<node id="${'a'.repeat(2_000_000)}`),
    /^g\.graphml:2:\d+ has a tag or text of more than 1000000/,
  ],
  ['truncated XML', 'g.graphml', '<graphml>\n<graph>\n<node id=', /^g\.graphml:3:\d+ is not XML/],
  ['a control character in XML', 'g.graphml', graphml('<node id="a&#1;"/>'), /^g\.graphml:2:\d+ is not XML/],
  ['truncated JSON lines', 'g.jsonl', whole.slice(0, -50), /^g\.jsonl:12 is not JSON/],
  [
    'JSON lines without an end record',
    'g.jsonl',
    whole.split('\n').slice(0, 5).join('\n'),
    /^g\.jsonl:5 is the last line, but the end line is missing/,
  ],
  [
    'JSON lines with a wrong checksum',
    'g.jsonl',
    whole.replace('Bob', 'Rob'),
    /^g\.jsonl:12 does not match the records above it/,
  ],
  [
    'a line that is too long',
    'g.jsonl',
    `${HEADER}{"a":"${'a'.repeat(5_000_000)}"}\n`,
    /^g\.jsonl:2 is longer than 4000000/,
  ],
  ['deeply nested JSON', 'g.jsonl', `${HEADER}${'['.repeat(1_000_000)}\n`, /^g\.jsonl:2 is not JSON/],
  ['UTF-16', 'g.jsonl', utf16(whole), /^g\.jsonl:1 is in utf-16le, not in utf-8/],
  [
    'GBK',
    'e.ftm.json',
    Buffer.concat([Buffer.from('{}\n"'), GBK, Buffer.from('"')]),
    /^e\.ftm\.json:2 is not UTF-8 \(byte 0xc0\); it may be gb18030 \(“李安”\)/,
  ],
  [
    'Big5',
    'g.gexf',
    Buffer.concat([Buffer.from('<gexf>\n'), BIG5]),
    /^g\.gexf:2 is not UTF-8 \(byte 0xa7\); it may be big5 \(“李安”\)/,
  ],
  [
    'a truncated gzip file',
    'g.jsonl.gz',
    gzipSync(whole).subarray(0, 200),
    /^g\.jsonl\.gz is not a complete gzip file/,
  ],
  [
    'a gzip bomb',
    'g.graphml.gz',
    gzipSync(Buffer.alloc(80_000_000, '\n')),
    /^g\.graphml(:\d+:\d+ has a tag or text of more than 1000000|\.gz inflates to more than 200 times)/,
  ],
  ['a YAML alias bomb', 's.yaml', yamlBomb(), /^s\.yaml:\d+:\d+ .*alias/],
  ['deeply nested YAML', 's.yaml', '['.repeat(20_000), /^s\.yaml:1:\d+ is nested too deep/],
  ['an empty file', 'g.graphml', '', /^g\.graphml:1:0 is not XML/],
])('rejects %s, and reports the line', async (_, file, content, message) => {
  await expect(importFile(file, content)).rejects.toMatchObject({
    code: 'BAD_FILE',
    message: expect.stringMatching(message),
  });
});

test.each<[what: string, file: string, content: string, line: number, reason: RegExp]>([
  ['a control character', 'g.jsonl', withName('a\u0007b'), 3, /contains the control character U\+0007/],
  ['an unpaired surrogate', 'g.jsonl', withName('a\ud800b'), 3, /contains the control character U\+D800/],
  [
    'a bidirectional override character',
    'g.jsonl',
    withName('a\u202eb'),
    3,
    /contains U\+202E, which overrides the writing direction/,
  ],
  ['a text that is too long', 'g.jsonl', withName('a'.repeat(20_000)), 3, /is longer than 10000 characters/],
  [
    'a duplicate node',
    'g.graphml',
    graphml('<node id="a"/>\n<node id="a"/>'),
    3,
    /is also the id of an earlier node/,
  ],
])('rejects a file with %s, and reports the line', async (_, file, content, line, reason) => {
  const report = await importFile(file, content);
  expect(report).toMatchObject({
    facts: null,
    rejected: 1,
    rejections: [{ origin: { file, line }, reason: expect.stringMatching(reason) }],
  });
});

test('writes nothing from any rejected file', async () => {
  expect((await storedGraph(store)).nodes.size).toBe(0);
});

function withName(text: string): string {
  const [source] = smallGraph();
  return interchange([...(source ? [source] : []), entity('Topic', 'topic:t', [name(text)])]);
}

/** Nine levels of lists, each with nine aliases of the list one level below. */
function yamlBomb(): string {
  const list = (of: string) => `[${Array(9).fill(of).join(', ')}]`;
  return Array.from(
    { length: 9 },
    (_, at) => `l${at}: &l${at} ${list(at === 0 ? 'x' : `*l${at - 1}`)}\n`,
  ).join('');
}
