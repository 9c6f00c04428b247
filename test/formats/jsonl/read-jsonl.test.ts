import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { EntityRecord, GraphRecord, RelationshipRecord } from '../../../src/domain/record/record';
import { jsonl } from '../../../src/formats/jsonl/jsonl';
import { readJsonl } from '../../../src/formats/jsonl/read-jsonl';
import { givenFile, readAll } from '../given-file';
import { writtenFile } from '../written-file';

const text = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
    fc.constantFrom(
      '江原道',
      "'; DROP",
      '=1+1',
      '\u2028\u2029',
      '</name>',
      '{"record":"end"}',
      '__proto__',
      '\ufeffx',
      '"\\u0000"',
      '𠮷野',
    ),
  )
  .filter((value) => value.trim() !== '' && !/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(value));
const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/);
const citations = fc.uniqueArray(
  slug.map((one) => `source:${one}#p-1`),
  { minLength: 1, maxLength: 3 },
);
const evidence = fc.oneof(
  fc.record({ citations, confidence: fc.constant('stated' as const) }),
  fc.record({
    citations,
    confidence: fc.constantFrom('inferred' as const, 'uncertain' as const),
    reason: text,
  }),
);
const names = fc.array(
  fc
    .record({
      text,
      type: fc.constantFrom('official' as const, 'alias' as const, 'as-printed' as const),
      language: fc.constantFrom('en', 'zh-Hant', 'ko', 'und'),
      attested: fc.boolean(),
    })
    .chain((name) => evidence.map((how) => ({ ...name, ...how }))),
  { minLength: 1, maxLength: 4 },
);
const entity = fc
  .record({
    slug,
    names,
    preferred: fc.boolean(),
    description: fc.option(text, { nil: undefined }),
    latitude: fc.option(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => (Object.is(one, -0) ? 0 : one)),
      { nil: undefined },
    ),
    evidence,
  })
  .map(
    ({ slug: id, names: all, preferred, description, latitude, evidence: how }): EntityRecord => ({
      record: 'entity',
      id: `place:${id}`,
      kind: 'Place',
      names: all.map((name, at) => (preferred && at === 0 ? { ...name, preferred: true } : name)),
      ...(description === undefined ? {} : { description }),
      properties: { type: 'city', ...(latitude === undefined ? {} : { latitude }) },
      ...how,
    }),
  );
const relationship = fc.record({ from: slug, to: slug, asPrinted: text, evidence }).map(
  ({ from, to, asPrinted, evidence: how }): RelationshipRecord => ({
    record: 'relationship',
    id: `holds:${from}/${to}`,
    type: 'HOLDS',
    from: `person:${from}`,
    to: `post:${to}`,
    properties: { asPrinted, during: '2018-03/..' },
    ...how,
  }),
);

async function recordsIn(content: string | Uint8Array, piece?: number): Promise<GraphRecord[]> {
  const items = await readAll(readJsonl, givenFile('g.jsonl', content, piece));
  return items.flatMap((item) => {
    if (item.is !== 'entry') throw new Error(JSON.stringify(item));
    return item.contributions.map(({ record }) => record);
  });
}

it('1,000 graphs with hostile strings survive a round trip with the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(entity, { maxLength: 5 }),
      fc.array(relationship, { maxLength: 5 }),
      fc.integer({ min: 1, max: 50 }),
      async (entities, relationships, piece) => {
        const file = await writtenFile(jsonl, entities, relationships);
        const back = await recordsIn(file, piece);
        expect(back).toEqual([...entities, ...relationships]);
        const again = await writtenFile(
          jsonl,
          back.filter((record) => record.record === 'entity'),
          back.filter((record) => record.record === 'relationship'),
        );
        expect(again).toBe(file);
      },
    ),
    { numRuns: 1_000 },
  );
}, 120_000);

describe('rejects a truncated or changed file', () => {
  const sample = async () => {
    const [one, two] = fc.sample(entity, { numRuns: 2, seed: 3 });
    return writtenFile(
      jsonl,
      [one, two].filter((record) => record !== undefined),
      [],
    );
  };

  it.each([
    [
      'cut before its end',
      (file: string) => file.slice(0, file.lastIndexOf('{"record":"end"')),
      /^g\.jsonl:3 .*truncated/,
    ],
    ['cut within a line', (file: string) => file.slice(0, -20), /^g\.jsonl:4 is not JSON/],
    [
      'with a line taken out',
      (file: string) => file.split('\n').toSpliced(1, 1).join('\n'),
      /^g\.jsonl:3 does not match/,
    ],
    [
      'with a character changed',
      (file: string) => file.replace('"city"', '"zone"'),
      /^g\.jsonl:4 does not match/,
    ],
    ['with more after the end', (file: string) => `${file}{}\n`, /^g\.jsonl:5 follows/],
    ['of another form', () => '{"schema":"Person"}\n', /^g\.jsonl:1 is not the header of Guanxi/],
    [
      'of a later version',
      (file: string) => file.replace('"version":1', '"version":2'),
      /^g\.jsonl:1 has version 2/,
    ],
    ['that is a list', () => '[]\n', /^g\.jsonl:1 is not a JSON object/],
    ['without anything', () => '', /truncated/],
  ])('%s', async (_, spoil, message) => {
    await expect(recordsIn(spoil(await sample()))).rejects.toMatchObject({
      code: 'BAD_FILE',
      message: expect.stringMatching(message),
    });
  });
});

it('a line of the wrong shape is rejected with its position', async () => {
  const line =
    '{"record":"entity","id":"place:x","kind":"Planet","names":[],"properties":{},"citations":[],"confidence":"stated"}\n';
  const sha256 = createHash('sha256').update(line).digest('hex');
  const file = `{"record":"header","form":"guanxi","version":1}\n${line}{"record":"end","records":1,"sha256":"${sha256}"}\n`;
  expect(await readAll(readJsonl, givenFile('g.jsonl', file))).toEqual([
    {
      is: 'rejection',
      origin: { file: 'g.jsonl', line: 2 },
      value: 'place:x',
      reason: expect.stringContaining('kind: '),
    },
  ]);
});
