import { generateGraph } from '../../../bench/generate/graph';
import { checkRecord } from '../../../src/domain/record/check-record';
import { checkRecords } from '../../../src/domain/record/check-records';
import type { RelationshipRecord } from '../../../src/domain/record/record';

const TEN_THOUSAND = 10_000;

const generate = (seed: number, relationships: number) => [...generateGraph({ seed, relationships })];
const records = generate(1, TEN_THOUSAND);
const relationships = records.filter((record) => record.record === 'relationship');
const entities = records.filter((record) => record.record === 'entity');
const participations = relationships.filter(({ type }) => type === 'TOOK_PART');

/** How often each id stands at one end of some relationships, most often first. */
function counts(among: readonly RelationshipRecord[], end: 'from' | 'to'): number[] {
  const found = new Map<string, number>();
  for (const one of among) found.set(one[end], (found.get(one[end]) ?? 0) + 1);
  return [...found.values()].sort((a, b) => b - a);
}

/** How many of some things are so, in parts of a hundred. */
const percent = <T>(among: readonly T[], so: (one: T) => boolean) =>
  (100 * among.filter(so).length) / among.length;

test.each([
  [1, TEN_THOUSAND],
  [2, 500],
  [3, 501],
  [77, 2_000],
  [4_294_967_295, 1_999],
])('seed %i gives a valid graph of %i relationships', (seed, relationships) => {
  const made = seed === 1 ? records : generate(seed, relationships);
  expect(made.flatMap(checkRecord)).toEqual([]);
  expect(checkRecords(made)).toEqual([]);
  expect(made.filter(({ record }) => record === 'relationship')).toHaveLength(relationships);
});

test('a record comes after the records that it refers to', () => {
  const seen = new Set<string>();
  for (const record of records) {
    if (record.record === 'relationship')
      expect([seen.has(record.from), seen.has(record.to)]).toEqual([true, true]);
    seen.add(record.id);
  }
});

test('a seed always gives the same graph, and another seed gives another one', () => {
  expect(generate(5, 600)).toEqual(generate(5, 600));
  expect(generate(5, 600)).not.toEqual(generate(6, 600));
});

test.each([499, 0, -1, 1_000.5, Number.NaN])('a graph of %d relationships is rejected', (relationships) => {
  expect(() => generate(1, relationships)).toThrow(RangeError);
});

test('records are streamed', () => {
  const endless = generateGraph({ seed: 1, relationships: Number.MAX_SAFE_INTEGER - 1 });
  expect(() => endless.next()).not.toThrow();
});

test('meetings have 2 to 130 participants, three of four have two, with a long tail', () => {
  const sizes = counts(participations, 'to');
  expect(sizes[0]).toBe(130);
  expect(sizes.at(-1)).toBe(2);
  expect(percent(sizes, (size) => size === 2)).toBeGreaterThan(65);
  expect(percent(sizes, (size) => size === 2)).toBeLessThan(80);
  for (const [size, least] of [
    [8, 3],
    [32, 0.4],
  ] as const) {
    expect(percent(sizes, (one) => one > size)).toBeGreaterThan(least);
  }
});

test('the busiest official has about 0.3 % of all relationships', () => {
  const [most = 0] = counts(
    relationships.filter(({ from }) => from.startsWith('person:')),
    'from',
  );
  expect(most).toBeGreaterThanOrEqual(0.0025 * TEN_THOUSAND);
  expect(most).toBeLessThanOrEqual(0.0045 * TEN_THOUSAND);
});

test('most organizations outside government appear once, and a few often', () => {
  const outside = counts(
    participations.filter(({ from }) => /^organization:generated-\d+-\d+$/.test(from)),
    'from',
  );
  expect(percent(outside, (count) => count === 1)).toBeGreaterThan(65);
  expect(outside[0]).toBeGreaterThan(5);
});

test('most meetings stay within one community, and some bridge two', () => {
  const communities = new Map<string, Set<string>>();
  for (const { from, to } of participations) {
    const community = /generated-(\d+)-\d+$/.exec(from)?.[1];
    if (community) communities.set(to, (communities.get(to) ?? new Set()).add(community));
  }
  const bridging = percent([...communities.values()], (one) => one.size > 1);
  expect(bridging).toBeGreaterThan(1);
  expect(bridging).toBeLessThan(15);
});

test('tenures have open, unknown and known ends, and dates have every precision', () => {
  const tenures = relationships
    .filter(({ type }) => type === 'HOLDS')
    .map(({ properties }) => properties.during);
  for (const shape of [/\/\.\.$/, /\/$/, /^\//, /\/\d{4}$/]) {
    expect(tenures.some((during) => shape.test(String(during)))).toBe(true);
  }
  expect(tenures).toContain(undefined);
  const dates = entities.filter(({ kind }) => kind === 'Event').map(({ properties }) => properties.date);
  for (const shape of [/^\d{4}$/, /^\d{4}-\d\d$/, /^\d{4}-\d\d-\d\d$/, /\?$/, /~$/]) {
    expect(dates.some((date) => shape.test(String(date)))).toBe(true);
  }
  expect(dates).toContain(undefined);
});

test('names are Chinese and Latin, and some are hostile', () => {
  const texts = entities.flatMap(({ names }) => names.map(({ text }) => text));
  for (const shape of [
    /\p{Script=Han}/u,
    /^\p{Script=Latin}/u,
    /<script>/,
    /^=1\+1$/,
    /^__proto__$/,
    /\u2028/,
    /𠮷/,
  ]) {
    expect(texts.some((text) => shape.test(text))).toBe(true);
  }
});
