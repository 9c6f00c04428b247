import { gzipSync } from 'node:zlib';
import type { ReadItem } from '../../../src/domain/record/read-item';
import type { GraphRecord } from '../../../src/domain/record/record';
import { readMapping } from '../../../src/formats/mapping/read-mapping';
import { readTables } from '../../../src/formats/mapping/read-tables';
import { unpacked } from '../../../src/formats/text/gunzip';
import { givenFile } from '../given-file';

const MAPPING = `import: register
sources:
  - { id: source:register, type: register, name: The register, language: en }
shared:
  when: &when { column: When, forms: [dd-MM-yyyy, MM-yyyy], within: 2010/2016 }
tables:
  - file: tenures.csv
    dataset: posts
    source: source:register
    language: en
    nodes:
      who: { kind: Person, key: Name, names: [Name] }
      post: { kind: Post, key: Post, names: [Post] }
    relationships:
      - type: HOLDS
        from: who
        to: post
        properties: { during: { date: { column: From, until: Until, forms: [yyyy], open: ongoing } } }
  - file: rows.csv
    dataset: register
    source: source:register
    language: en
    repair: [windows-1252]
    reject:
      - { when: { column: With, is: [''] }, reason: nobody is named }
    leaveOut:
      - { when: { column: With, is: [none] }, reason: nil return }
    nodes:
      who:
        kind: Person
        key: Who
        join: { text: Who, at: *when }
        names: [{ text: Who, type: as-printed }]
      what:
        kind: Event
        key: No
        cite: all
        names: [{ text: { template: 'Meeting of {Who}' }, attested: false }]
        properties: { type: { constant: meeting }, status: { constant: held }, date: { date: *when } }
      with:
        kind: Organization
        key: $item
        each: { column: With, split: ["\\n", ';'], whole: [Marks; Spencer] }
        names: [{ text: $item, type: as-printed }]
        properties: { type: { constant: other } }
    relationships:
      - { type: TOOK_PART, from: who, to: what, properties: { role: { constant: host }, attendance: { constant: attended }, asPrinted: Who } }
      - { type: TOOK_PART, from: with, to: what, properties: { role: { constant: guest }, attendance: { constant: attended }, asPrinted: With } }
`;

const TENURES =
  'Name,Post,From,Until\nAnn Lee,Head,2010,2013\nAnn Lee,Chief,2014,\nBob Wu,Head,2014,2015\nAnn Lee Smith,Clerk,2010,2016\n';

const bytes = (text: string) =>
  (async function* () {
    yield new TextEncoder().encode(text);
  })();

async function read(rows: string, tenures?: string): Promise<ReadItem[]> {
  const files = [
    ...(tenures === undefined ? [] : [{ name: 'tenures.csv', bytes: () => bytes(tenures) }]),
    { name: 'rows.csv', bytes: () => bytes(`No,Who,When,With\n${rows}`) },
  ];
  const items: ReadItem[] = [];
  for await (const item of readTables(readMapping('m.yaml', MAPPING), files)) items.push(item);
  return items.filter(
    ({ origin, is }) => origin.file === 'rows.csv' && !(is === 'entry' && origin.line === 1),
  );
}

const recordsOf = (items: readonly ReadItem[]): GraphRecord[] =>
  items.flatMap((item) => (item.is === 'entry' ? item.contributions.map(({ record }) => record) : []));
const organizations = (items: readonly ReadItem[]) =>
  recordsOf(items).flatMap((record) =>
    record.record === 'entity' && record.kind === 'Organization' ? record.names.map(({ text }) => text) : [],
  );

it('builds an event, its participants and a citation of the row', async () => {
  const items = await read('7,Ann Lee,05-2012,Google\n');
  const records = recordsOf(items);
  expect(records.map((one) => (one.record === 'entity' ? one.kind : one.type))).toEqual([
    'Person',
    'Event',
    'Organization',
    'TOOK_PART',
    'TOOK_PART',
  ]);
  expect(records[1]).toMatchObject({
    properties: { type: 'meeting', status: 'held', date: '2012-05' },
    citations: ['source:register#rows-row-1'],
    names: [{ text: 'Meeting of Ann Lee', attested: false }],
  });
  expect(records[4]).toMatchObject({ properties: { role: 'guest', asPrinted: 'Google' } });
});

it('gives equal ids to equal keys, and different ids to others', async () => {
  const ids = async (rows: string) => recordsOf(await read(rows)).map(({ id }) => id);
  const [first, again, other] = [
    await ids('7,Ann Lee,05-2012,Google\n'),
    await ids('7,Ann Lee,06-2012,Google\n'),
    await ids('8,Ann Lee,05-2012,Google\n'),
  ];
  expect(again).toEqual(first);
  expect(other?.[0]).toBe(first?.[0]);
  expect(other?.[1]).not.toBe(first?.[1]);
});

it('splits a cell at the marks, and leaves the listed ones whole', async () => {
  expect(organizations(await read('7,Ann,05-2012,"Shell; BP \n\n E  ON;Shell"\n'))).toEqual([
    'Shell',
    'BP',
    'E ON',
  ]);
  expect(organizations(await read('7,Ann,05-2012,Marks; Spencer\n'))).toEqual(['Marks; Spencer']);
});

it('repairs marks of Windows-1252 that were read as control characters', async () => {
  expect(organizations(await read('7,Ann,05-2012,St John\u0092s \u0096 Hall\n'))).toEqual([
    'St John’s – Hall',
  ]);
});

it.each([
  ['7,Ann,31-02-2012,Shell', 3, '31-02-2012', 'When: this day does not exist'],
  ['7,Ann,07-1930,Shell', 3, '07-1930', 'When: is outside 2010/2016, the period that the mapping allows'],
  ['7,Ann,July 2012,Shell', 3, 'July 2012', 'When: is not a date in the format dd-MM-yyyy or MM-yyyy'],
  ['7,Ann,05-2012,', 4, '', 'With: nobody is named'],
])('rejects %s with position and reason', async (row, column, value, reason) => {
  expect(await read(`6,Ann,05-2012,BP\n${row}\n`)).toContainEqual({
    is: 'rejection',
    origin: { file: 'rows.csv', line: 3, column },
    value,
    reason,
  });
});

it('rejects a row with too few fields and reads on; rows over several lines keep their place', async () => {
  const items = await read('6,"Ann\nLee",05-2012,BP\n7,Ann\n8,Ann,05-2012,BP\n');
  expect(items.filter(({ is }) => is !== 'remark').map(({ is, origin }) => [is, origin.line])).toEqual([
    ['entry', 2],
    ['rejection', 4],
    ['entry', 5],
  ]);
});

it('traces values back to their columns', async () => {
  const [entry] = await read('7,Ann,05-2012,"BP;Shell"\n');
  if (entry?.is !== 'entry') throw new Error('no entry');
  expect(entry.contributions.map(({ by }) => by)).toEqual(['who', 'what', 'with', 'with', 0, 1, 1]);
  expect(entry.columnOf?.('what', ['properties', 'date'])).toBe(3);
  expect(entry.columnOf?.('what', ['names', 0, 'text'])).toBe(2);
  expect(entry.columnOf?.('with', ['names', 0, 'text'])).toBe(4);
  expect(entry.columnOf?.(1, ['properties', 'asPrinted'])).toBe(4);
  expect(entry.columnOf?.('what', ['properties', 'status'])).toBeUndefined();
});

it('skips rows that the mapping excludes, with a remark', async () => {
  expect(await read('6,Ann,05-2012,none\n')).toMatchObject([
    { is: 'remark', about: 'left-out', reason: 'nil return' },
  ]);
});

describe('a name is joined to a person of an earlier table', () => {
  const joined = async (who: string, when: string) => {
    const items = await read(`7,"${who}",${when},BP\n`, TENURES);
    const remark = items.find((one) => one.is === 'remark');
    const [person] = recordsOf(items);
    return { about: remark?.about, reason: remark?.reason, person };
  };

  it('if the text contains it and the person held a post then', async () => {
    const { about, person } = await joined('Rt Hon Ann Lee MP', '05-2012');
    expect(about).toBe('joined');
    expect(person).toMatchObject({
      names: [{ text: 'Rt Hon Ann Lee MP', type: 'as-printed', confidence: 'inferred' }],
    });
    const items = await read('7,Rt Hon Ann Lee MP,05-2012,BP\n', TENURES);
    const entry = items.find((one) => one.is === 'entry');
    expect(entry?.is === 'entry' && entry.contributions[0]?.adds).toBe(true);
  });

  it('the longer of two matching names wins', async () => {
    const longer = await joined('Ann Lee Smith', '05-2012');
    const shorter = await joined('Ann Lee', '05-2012');
    expect(longer.about).toBe('joined');
    expect(longer.person?.id).not.toBe(shorter.person?.id);
  });

  it('but not if nobody of that name held a post then', async () => {
    const { about, reason } = await joined('Bob Wu', '05-2012');
    expect(about).toBe('not-joined');
    expect(reason).toContain('nobody of that name held a post');
  });

  it('nor if no name matches as whole words, or two people match', async () => {
    expect((await joined('Joann Lees', '05-2012')).about).toBe('not-joined');
    expect((await joined('Ann Lee and Bob Wu', '05-2014')).about).toBe('not-joined');
  });
});

it('reports missing columns and unknown files', async () => {
  const mapping = readMapping('m.yaml', MAPPING);
  const all = async (name: string, text: string) => {
    for await (const _ of readTables(mapping, [{ name, bytes: () => bytes(text) }]));
  };
  await expect(all('rows.csv', 'No,Who,With\n')).rejects.toMatchObject({
    code: 'BAD_FILE',
    message: expect.stringContaining('rows.csv:1: lacks the column “When”'),
  });
  await expect(all('other.csv', 'a\n')).rejects.toMatchObject({ code: 'BAD_FILE' });
  await expect(all('rows.csv', 'No,Who,When,With\n1,"a\nb",,\n2,"open\n3,x\n4,y\n')).rejects.toMatchObject({
    code: 'BAD_FILE',
    message: 'rows.csv:4: the row that starts here has an unclosed quote',
  });
  await expect(all('rows.csv', `No,Who,When,With\n1,,,\n"${'long\n'.repeat(300_000)}`)).rejects.toMatchObject(
    {
      message: expect.stringContaining(
        'rows.csv:3: the row that starts here has more than 1000000 characters',
      ),
    },
  );
  await expect(all('rows.csv', 'No,Who,When,With\n1,a"b"\n')).rejects.toMatchObject({
    code: 'BAD_FILE',
    message: expect.stringMatching(/^rows\.csv:2: Invalid .*Quote/),
  });
  await expect(all('rows.csv', '')).rejects.toMatchObject({ code: 'BAD_FILE' });
});

describe('invalid bytes', () => {
  const HEAD = 'No,Who,When,With\n';
  const all = async (content: Uint8Array, { mapping = MAPPING, name = 'rows.csv' } = {}) => {
    const file = unpacked(givenFile(name, content));
    for await (const _ of readTables(readMapping('m.yaml', mapping), [file]));
  };
  const klingon = MAPPING.replace('- file: rows.csv', '- file: rows.csv\n    encoding: klingon');
  const packed = gzipSync(`${HEAD}${'7,Ann,05-2012,BP\n'.repeat(1_000)}`);

  it.each([
    ['Latin-1', Buffer.from(`${HEAD}7,Ann,05-2012,Caf\u00e9\n`, 'latin1'), {}, 'rows.csv:2 is not UTF-8'],
    ['UTF-16', Buffer.from(`\ufeff${HEAD}`, 'utf16le'), {}, 'rows.csv:1 is in utf-16le, not in utf-8'],
    ['of an unknown encoding', Buffer.from(HEAD), { mapping: klingon }, 'rows.csv: “klingon” is not a supp'],
    [
      'half a gzip file',
      packed.subarray(0, 60),
      { name: 'rows.csv.gz' },
      'rows.csv.gz is not a complete gzip',
    ],
  ])('%s are rejected with file and line', async (_, content, how, message) => {
    await expect(all(content, how)).rejects.toMatchObject({
      code: 'BAD_FILE',
      message: expect.stringContaining(message),
    });
  });
});
