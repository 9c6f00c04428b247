import { describe, expect, test } from 'vitest';
import { buildHistogram } from '../../../../src/explorer/time/histogram';

const when = (from: string, until = from) => ({ from, until, edtf: '', text: '' });

describe('a histogram', () => {
  test('counts by day what is certain, and what only may be in every day it may be', () => {
    const found = buildHistogram([when('2021-11-23'), when('2021-11-23'), when('2021-11-23', '2021-11-25')]);
    expect(found?.unit).toBe('day');
    expect(found?.bars.map(({ certain, possible }) => [certain, possible])).toEqual([
      [2, 1],
      [0, 1],
      [0, 1],
    ]);
  });

  test('counts by month or year where the span is long', () => {
    expect(buildHistogram([when('2020-01-15'), when('2021-03-01')])?.bars).toHaveLength(15);
    expect(buildHistogram([when('1990-01-15'), when('2021-03-01')])?.unit).toBe('year');
  });

  test('an open side counts as possible to the end', () => {
    const found = buildHistogram([when('2021-11-23'), when('-9999-01-01', '2021-11-24')]);
    expect(found?.bars.map(({ possible }) => possible)).toEqual([1, 1]);
  });

  test('without dates there is none', () => {
    expect(buildHistogram([undefined])).toBeUndefined();
  });
});
