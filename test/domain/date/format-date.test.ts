import fc from 'fast-check';
import { DAY_PARTS } from '../../../src/domain/date/day-part';
import { parseEdtf } from '../../../src/domain/date/edtf';
import { formatDate, formatOn } from '../../../src/domain/date/format-date';
import { LOCALES } from '../../../src/domain/vocabulary/locales';
import { anyEdtf } from './any-edtf';

/** The languages of the columns below. Other languages have separate test files. */
const COLUMNS = ['en', 'zh-Hant', 'zh-Hans'] as const;

describe('a date as text', () => {
  test.each([
    ['2021-11-24', '24 November 2021', '2021年11月24日', '2021年11月24日'],
    ['2021-11', 'November 2021', '2021年11月', '2021年11月'],
    ['2021', '2021', '2021年', '2021年'],
    ['0085', 'AD 85', '公元85年', '公元85年'],
    ['0000', '1 BC', '公元前1年', '公元前1年'],
    ['-0043', '44 BC', '公元前44年', '公元前44年'],
    ['Y170000002', '170000002', '170000002年', '170000002年'],
    ['202X', 'the 2020s', '2020年代', '2020年代'],
    ['-201X', 'the years 2020–2011 BC', '公元前2020年至2011年', '公元前2020年至2011年'],
    ['18XX', 'the 19th century', '19世紀', '19世纪'],
    ['20XX', 'the 21st century', '21世紀', '21世纪'],
    ['10XX', 'the 11th century', '11世紀', '11世纪'],
    ['-01XX', 'the 2nd century BC', '公元前2世紀', '公元前2世纪'],
    ['2004-XX', 'some month of 2004', '2004年某月', '2004年某月'],
    ['1985-04-XX', 'some day of April 1985', '1985年4月某日', '1985年4月某日'],
    ['1985-XX-XX', 'some day of 1985', '1985年某日', '1985年某日'],
    ['2001-21', 'spring 2001', '2001年春季', '2001年春季'],
    ['2001-24', 'winter 2001', '2001年冬季', '2001年冬季'],
    ['1985-04-12T23:20:30', '12 April 1985 at 23:20:30', '1985年4月12日23:20:30', '1985年4月12日23:20:30'],
    [
      '1985-04-12T23:20:30Z',
      '12 April 1985 at 23:20:30 UTC',
      '1985年4月12日23:20:30（UTC）',
      '1985年4月12日23:20:30（UTC）',
    ],
    [
      '1985-04-12T23:20:30+04:30',
      '12 April 1985 at 23:20:30 UTC+04:30',
      '1985年4月12日23:20:30（UTC+04:30）',
      '1985年4月12日23:20:30（UTC+04:30）',
    ],
    ['1984?', '1984 (uncertain)', '1984年（不確定）', '1984年（不确定）'],
    ['2004-06~', 'about June 2004', '約2004年6月', '约2004年6月'],
    [
      '2004-06-11%',
      'about 11 June 2004 (uncertain)',
      '約2004年6月11日（不確定）',
      '约2004年6月11日（不确定）',
    ],
    ['2021-11-23/2021-11-26', '23–26 November 2021', '2021年11月23日至26日', '2021年11月23日至26日'],
    [
      '2021-11-23/2021-12-02',
      '23 November – 2 December 2021',
      '2021年11月23日至12月2日',
      '2021年11月23日至12月2日',
    ],
    [
      '2021-12-23/2022-01-02',
      '23 December 2021 to 2 January 2022',
      '2021年12月23日至2022年1月2日',
      '2021年12月23日至2022年1月2日',
    ],
    ['2004-06/2004-08', 'June–August 2004', '2004年6月至8月', '2004年6月至8月'],
    ['2004-06/2006-08', 'June 2004 to August 2006', '2004年6月至2006年8月', '2004年6月至2006年8月'],
    ['1964/2008', '1964–2008', '1964年至2008年', '1964年至2008年'],
    ['2004-02-01/2005', '1 February 2004 to 2005', '2004年2月1日至2005年', '2004年2月1日至2005年'],
    ['1984~/2004-06', 'about 1984 to June 2004', '約1984年至2004年6月', '约1984年至2004年6月'],
    ['2019/..', 'since 2019', '2019年至今', '2019年至今'],
    ['../1985', 'until 1985', '至1985年為止', '至1985年为止'],
    ['2019/', '2019 to an unknown date', '2019年起，終止時間不詳', '2019年起，终止时间不详'],
    ['/1985', 'an unknown date to 1985', '起始時間不詳，至1985年', '起始时间不详，至1985年'],
    [
      '[2021-11-23..2021-11-26]',
      'some time during 23–26 November 2021',
      '2021年11月23日至26日期間',
      '2021年11月23日至26日期间',
    ],
    ['[1667,1668]', '1667 or 1668', '1667年或1668年', '1667年或1668年'],
    [
      '[1667,1668,1670..1672]',
      '1667, 1668 or some time during 1670–1672',
      '1667年或1668年或1670年至1672年期間',
      '1667年或1668年或1670年至1672年期间',
    ],
    ['[..1760-12-03]', 'on or before 3 December 1760', '1760年12月3日或之前', '1760年12月3日或之前'],
    ['[1760-12..]', 'on or after December 1760', '1760年12月或之後', '1760年12月或之后'],
  ])('%s', (text, ...texts) => {
    expect(COLUMNS.map((locale) => formatDate(parseEdtf(text), locale))).toEqual(texts);
  });

  test.each([
    ['morning', '24 November 2021, morning', '2021年11月24日上午', '2021年11月24日上午'],
    ['noon', '24 November 2021, noon', '2021年11月24日中午', '2021年11月24日中午'],
    ['afternoon', '24 November 2021, afternoon', '2021年11月24日下午', '2021年11月24日下午'],
    ['evening', '24 November 2021, evening', '2021年11月24日晚上', '2021年11月24日晚上'],
    ['night', '24 November 2021, night', '2021年11月24日夜間', '2021年11月24日夜间'],
  ] as const)('in the %s', (part, ...texts) => {
    expect(COLUMNS.map((locale) => formatDate(parseEdtf('2021-11-24'), locale, part))).toEqual(texts);
  });
});

describe('at the start of a sentence', () => {
  test.each([
    ['2021-11-24', 'On 24 November 2021'],
    ['2021-11', 'In November 2021'],
    ['2021', 'In 2021'],
    ['2001-21', 'In spring 2001'],
    ['202X', 'In the 2020s'],
    ['1985-04-12T23:20:30Z', 'On 12 April 1985 at 23:20:30 UTC'],
    ['1985-04-XX', 'Some day of April 1985'],
    ['2004-06-11~', 'About 11 June 2004'],
    ['1984?', 'In 1984 (uncertain)'],
    ['2021-11-23/2021-11-26', 'On 23–26 November 2021'],
    ['1964/2008', 'In 1964–2008'],
    ['2021-12-23/2022-01-02', 'From 23 December 2021 to 2 January 2022'],
    ['2019/..', 'Since 2019'],
    ['../1985', 'Until 1985'],
    ['2019/', 'From 2019 to an unknown date'],
    ['/1985', 'From an unknown date to 1985'],
    ['[2021-11-23..2021-11-26]', 'Some time during 23–26 November 2021'],
    ['[2021-11-23,2021-11-25]', 'On 23 November 2021 or 25 November 2021'],
    ['[1667,1668]', 'In 1667 or 1668'],
    ['[..1760-12-03]', 'On or before 3 December 1760'],
  ])('%s', (text, words) => {
    expect(formatOn(parseEdtf(text), 'en')).toBe(words);
  });

  it('names the part of the day', () => {
    expect(COLUMNS.map((locale) => formatOn(parseEdtf('2021-11-24'), locale, 'morning'))).toEqual([
      'On 24 November 2021 (morning)',
      '2021年11月24日上午',
      '2021年11月24日上午',
    ]);
  });

  it('states that the date is unknown', () => {
    expect(COLUMNS.map((locale) => formatOn(null, locale))).toEqual([
      'On an unknown date',
      '日期不詳',
      '日期不详',
    ]);
  });
});

it('every date has a complete text in every language', () => {
  fc.assert(
    fc.property(
      anyEdtf,
      fc.constantFrom(...LOCALES),
      fc.constantFrom(null, ...DAY_PARTS),
      (text, locale, part) => {
        for (const shown of [
          formatDate(parseEdtf(text), locale, part),
          formatOn(parseEdtf(text), locale, part),
        ]) {
          expect(shown).toMatch(/^\S.*\S$/);
          expect(shown).not.toMatch(/undefined|null|NaN| {2}|XX/);
        }
      },
    ),
  );
});
