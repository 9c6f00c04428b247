import { describe, expect, test } from 'vitest';
import { buildHistogram } from '../../../../src/explorer/time/histogram';

const when = (from: string, until = from) => ({ from, until, edtf: '', text: '' });

describe('a histogram', () => {
  test('counts certain dates per day, and possible ones on each possible day', () => {
    const histogram = buildHistogram([
      when('2021-11-23'),
      when('2021-11-23'),
      when('2021-11-23', '2021-11-25'),
    ]);
    expect(histogram?.unit).toBe('day');
    expect(histogram?.bars.map(({ certain, possible }) => [certain, possible])).toEqual([
      [2, 1],
      [0, 1],
      [0, 1],
    ]);
  });

  test('counts by month or year for longer ranges', () => {
    expect(buildHistogram([when('2020-01-15'), when('2021-03-01')])?.bars).toHaveLength(15);
    expect(buildHistogram([when('1990-01-15'), when('2021-03-01')])?.unit).toBe('year');
  });

  test('counts an open side as possible up to the edge', () => {
    const histogram = buildHistogram([when('2021-11-23'), when('-9999-01-01', '2021-11-24')]);
    expect(histogram?.bars.map(({ possible }) => possible)).toEqual([1, 1]);
  });

  test('is undefined without dates', () => {
    expect(buildHistogram([undefined])).toBeUndefined();
  });
});
