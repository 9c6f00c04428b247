import { describe, expect, test } from 'vitest';
import {
  axisPosition,
  dayFromNumber,
  dayNumber,
  formatDay,
  isInPeriod,
  parseUncertainDate,
} from '../../../../src/explorer/graph/uncertain-date';

describe('dates', () => {
  test('are localized', () => {
    expect(parseUncertainDate('2021-11-24', 'en')?.text).toBe('24 November 2021');
    expect(parseUncertainDate('2021-11-24', 'zh-Hant')?.text).toBe('2021年11月24日');
  });

  test.each([
    ['2021-11-24', '24 November 2021', '2021年11月24日'],
    ['2021-11', 'November 2021', '2021年11月'],
    ['2021', '2021', '2021年'],
  ])('%s is formatted by precision', (day, english, chinese) => {
    expect([formatDay(day, 'en'), formatDay(day, 'zh-Hans')]).toEqual([english, chinese]);
  });

  test('an invalid date is undefined', () => {
    expect(parseUncertainDate('last week', 'en')).toBeUndefined();
  });

  test('a missing date may overlap a period but is never certainly within it', () => {
    const period = { from: '2021-01-01', until: '2021-12-31' };
    expect(isInPeriod(undefined, { ...period, certainty: 'POSSIBLE' })).toBe(true);
    expect(isInPeriod(undefined, { ...period, certainty: 'CERTAIN' })).toBe(false);
  });

  test('an open period includes everything', () => {
    expect(isInPeriod(undefined, { certainty: 'CERTAIN' })).toBe(true);
  });

  test.each(['1970-01-01', '2021-11-24', '0044-03-15', '-0044-03-15'])('%s has a day number', (day) => {
    const number = dayNumber(day);
    expect(number).toBeTypeOf('number');
    if (!day.startsWith('-')) expect(dayFromNumber(number ?? 0)).toBe(day);
  });

  test('only dates known to the day have an integer position', () => {
    const position = (from: string, until = from) => axisPosition({ from, until });
    expect(position('1970-01-11')).toBe(10);
    const others = [
      position('1970-01-09', '1970-01-13'),
      position('1970-01-11', '9999-12-31'),
      position('-9999-01-01', '1970-01-11'),
    ];
    for (const one of others) {
      expect(Math.abs((one ?? 0) - 10)).toBeLessThan(1);
      expect(Number.isInteger(one)).toBe(false);
    }
    expect(position('-9999-01-01', '9999-12-31')).toBeUndefined();
  });

  test('an open bound has no day number', () => {
    expect([dayNumber('9999-12-31'), dayNumber('-9999-01-01')]).toEqual([undefined, undefined]);
  });
});
