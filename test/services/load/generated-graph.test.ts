import { generateGraph } from '../../../bench/generate/graph';
import { checkRecord } from '../../../src/domain/record/check';
import { checkGraph } from '../../../src/domain/record/check-graph';
import type { GraphRecord } from '../../../src/domain/record/record';

const generate = (seed: number, participations: number) => [...generateGraph({ seed, participations })];

/** How many participations each id at one end of TOOK_PART has, most first. */
function participations(records: readonly GraphRecord[], end: 'from' | 'to'): number[] {
  const counts = new Map<string, number>();
  for (const record of records) {
    if (record.record !== 'relationship' || record.type !== 'TOOK_PART') continue;
    counts.set(record[end], (counts.get(record[end]) ?? 0) + 1);
  }
  return [...counts.values()].sort((a, b) => b - a);
}

test.each([1, 2, 77])('the graph of seed %i has no faults', (seed) => {
  const records = generate(seed, 1_500);
  expect(records.flatMap(checkRecord)).toEqual([]);
  expect(checkGraph(records)).toEqual([]);
});

test('a seed gives the same graph each time, and another seed another', () => {
  expect(generate(5, 300)).toEqual(generate(5, 300));
  expect(generate(5, 300)).not.toEqual(generate(6, 300));
});

test('meetings have a long tail up to 130, a few people are at many and most at one', () => {
  const records = generate(1, 20_000);
  const sizes = participations(records, 'to');
  const people = participations(records, 'from');
  expect(sizes[0]).toBe(130);
  expect(sizes.at(-1)).toBe(2);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(6);
  expect(people[0]).toBeGreaterThan(80);
  expect(people.filter((count) => count === 1).length).toBeGreaterThan(people.length / 2);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThanOrEqual(20_000);
});
