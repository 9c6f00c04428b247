import fc from 'fast-check';
import { EdtfError, isEdtf, parseEdtf } from '../../../src/domain/date/edtf';
import { anyEdtf } from './any-edtf';

/** The examples of the specification (Library of Congress, 2019), by its own headings. */
describe('level 0', () => {
  test.each([
    ['1985-04-12', 'day', { year: '1985', month: 4, day: 12 }],
    ['1985-04', 'month', { year: '1985', month: 4, day: null }],
    ['1985', 'year', { year: '1985', month: null, day: null }],
    ['1985-04-12T23:20:30', 'time', { day: 12, time: '23:20:30' }],
    ['1985-04-12T23:20:30Z', 'time', { time: '23:20:30Z' }],
    ['1985-04-12T23:20:30-04', 'time', { time: '23:20:30-04' }],
    ['1985-04-12T23:20:30+04:30', 'time', { time: '23:20:30+04:30' }],
  ])('date %s', (text, precision, date) => {
    expect(parseEdtf(text)).toMatchObject({
      is: 'date',
      text,
      date: { precision, ...date, uncertain: false, approximate: false },
    });
  });

  test.each([
    ['1964/2008', '1964', '2008'],
    ['2004-06/2006-08', '2004-06', '2006-08'],
    ['2004-02-01/2005-02-08', '2004-02-01', '2005-02-08'],
    ['2004-02-01/2005-02', '2004-02-01', '2005-02'],
    ['2004-02-01/2005', '2004-02-01', '2005'],
    ['2005/2006-02', '2005', '2006-02'],
  ])('interval %s', (text, start, end) => {
    expect(parseEdtf(text)).toMatchObject({
      is: 'interval',
      text,
      start: { is: 'date', text: start },
      end: { is: 'date', text: end },
    });
  });
});

describe('level 1', () => {
  test.each([
    ['Y170000002', { year: 'Y170000002', precision: 'year' }],
    ['Y-170000002', { year: 'Y-170000002', precision: 'year' }],
    ['2001-21', { month: 21, precision: 'season' }],
    ['2001-22', { month: 22, precision: 'season' }],
    ['2001-23', { month: 23, precision: 'season' }],
    ['2001-24', { month: 24, precision: 'season' }],
    ['1984?', { uncertain: true, approximate: false }],
    ['2004-06~', { uncertain: false, approximate: true }],
    ['2004-06-11%', { uncertain: true, approximate: true }],
    ['201X', { precision: 'decade' }],
    ['20XX', { precision: 'century' }],
    ['2004-XX', { precision: 'year', month: 'XX', day: null }],
    ['1985-04-XX', { precision: 'month', month: 4, day: 'XX' }],
    ['1985-XX-XX', { precision: 'year', month: 'XX', day: 'XX' }],
    ['-1985', { year: '-1985', precision: 'year' }],
  ])('date %s', (text, date) => {
    expect(parseEdtf(text)).toMatchObject({ is: 'date', text, date });
  });

  const date = (text: string) => ({ is: 'date', text });
  const open = { is: 'open' };
  const unknown = { is: 'unknown' };
  test.each([
    ['1985-04-12/..', date('1985-04-12'), open],
    ['1985-04/..', date('1985-04'), open],
    ['1985/..', date('1985'), open],
    ['../1985-04-12', open, date('1985-04-12')],
    ['../1985-04', open, date('1985-04')],
    ['../1985', open, date('1985')],
    ['1985-04-12/', date('1985-04-12'), unknown],
    ['1985-04/', date('1985-04'), unknown],
    ['1985/', date('1985'), unknown],
    ['/1985-04-12', unknown, date('1985-04-12')],
    ['/1985-04', unknown, date('1985-04')],
    ['/1985', unknown, date('1985')],
    ['1984~/2004-06', date('1984~'), date('2004-06')],
    ['1984/2004-06~', date('1984'), date('2004-06~')],
    ['1984~/2004~', date('1984~'), date('2004~')],
    ['1984?/2004%', date('1984?'), date('2004%')],
    ['1984-06?/2004-08?', date('1984-06?'), date('2004-08?')],
    ['1984-06-02?/2004-08-08~', date('1984-06-02?'), date('2004-08-08~')],
    ['1984-06-02?/', date('1984-06-02?'), unknown],
  ])('interval %s', (text, start, end) => {
    expect(parseEdtf(text)).toMatchObject({ is: 'interval', text, start, end });
  });
});

describe('sets of level 2', () => {
  const one = (text: string) => ({ is: 'one', date: { text } });
  const range = (from: string | null, until: string | null) => ({
    is: 'range',
    from: from === null ? null : { text: from },
    until: until === null ? null : { text: until },
  });
  test.each([
    ['[1667,1668,1670..1672]', [one('1667'), one('1668'), range('1670', '1672')]],
    ['[..1760-12-03]', [range(null, '1760-12-03')]],
    ['[1760-12..]', [range('1760-12', null)]],
    ['[1760-01,1760-02,1760-12..]', [one('1760-01'), one('1760-02'), range('1760-12', null)]],
    ['[1667,1760-12]', [one('1667'), one('1760-12')]],
    ['[..1984]', [range(null, '1984')]],
    ['[2021-11-23..2021-11-26]', [range('2021-11-23', '2021-11-26')]],
  ])('%s', (text, members) => {
    expect(parseEdtf(text)).toMatchObject({ is: 'set', text, members });
  });
});

describe('invalid EDTF', () => {
  test.each([
    ['', 0],
    ['yesterday', 0],
    [' 2021', 0],
    ['2021 ', 0],
    ['21', 0],
    ['2021-1', 0],
    ['20211124', 0],
    ['2021-13', 0],
    ['2021-00', 0],
    ['2021-20', 0],
    ['2021-25', 0],
    ['2021-11-31', 0],
    ['2021-02-29', 0],
    ['1900-02-29', 0],
    ['2021-21-01', 0],
    ['2021-XX-05', 0],
    ['202X-11', 0],
    ['-0000', 0],
    ['Y2021', 0],
    ['Y0012021', 0],
    ['Y12021-05', 0],
    ['2021-11T10:00:00', 0],
    ['2021-11-24T24:00:00', 0],
    ['2021-11-24T10:60:00', 0],
    ['2021-11-24T10:00:00+24', 0],
    ['2021-11-24T10:00:00Z?', 0],
    ['2021?~', 0],
    ['２０２１', 0],
    ['2021/20XY', 5],
    ['2021-13/2022', 0],
    ['2022/2021', 5],
    ['2021-11-24/2021-11-23', 11],
    ['2021-11-24T10:00:00/2021-11-25', 10],
    ['2021/2022/2023', 9],
    ['/', 0],
    ['../..', 0],
    ['[2021', 5],
    ['[]', 1],
    ['[2021,]', 6],
    ['[2021,20222]', 6],
    ['[..]', 1],
    ['[2022..2021]', 1],
    ['[2021, 2022]', 6],
    ['[2021-11-24T10:00:00]', 11],
    ['{1667,1668}', 0],
    ['Y17E7', 0],
    ['1950S2', 0],
    [`[${'2021,'.repeat(30)}2022]`, 100],
  ])('"%s" has an error at character %d', (text, offset) => {
    let thrown: unknown;
    try {
      parseEdtf(text);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(EdtfError);
    expect(thrown).toMatchObject({ offset, message: expect.stringMatching(/\w/) });
    expect(isEdtf(text)).toBe(false);
  });
});

describe('any text', () => {
  const characters = fc.constantFrom(...'0123456789-/.,[]XYT:Z?~%+ 年');

  it('parses to a date with the same text, or throws an EdtfError with an offset in the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: characters }), anyEdtf), (text) => {
        try {
          expect(parseEdtf(text).text).toBe(text);
        } catch (error) {
          if (!(error instanceof EdtfError)) throw error;
          expect(error.offset).toBeGreaterThanOrEqual(0);
          expect(error.offset).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is a date if it follows the rules', () => {
    fc.assert(fc.property(anyEdtf, (text) => isEdtf(text)));
  });
});
