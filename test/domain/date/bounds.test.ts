import edtf from 'edtf';
import fc from 'fast-check';
import { bounds, compareDays, FIRST_DAY, LAST_DAY } from '../../../src/domain/date/bounds';
import { parseEdtf } from '../../../src/domain/date/edtf';
import { anyEdtf, plainDate } from './any-edtf';

const boundsOf = (text: string) => bounds(parseEdtf(text));

test.each([
  ['1985-04-12', '1985-04-12', '1985-04-12'],
  ['1985-04-12T23:20:30Z', '1985-04-12', '1985-04-12'],
  ['1985-04', '1985-04-01', '1985-04-30'],
  ['2004-02', '2004-02-01', '2004-02-29'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['1985', '1985-01-01', '1985-12-31'],
  ['201X', '2010-01-01', '2019-12-31'],
  ['20XX', '2000-01-01', '2099-12-31'],
  ['-201X', '-2019-01-01', '-2010-12-31'],
  ['2004-XX', '2004-01-01', '2004-12-31'],
  ['1985-04-XX', '1985-04-01', '1985-04-30'],
  ['1985-XX-XX', '1985-01-01', '1985-12-31'],
  ['2001-21', '2001-03-01', '2001-05-31'],
  ['2001-22', '2001-06-01', '2001-08-31'],
  ['2001-23', '2001-09-01', '2001-11-30'],
  ['2003-24', '2003-12-01', '2004-02-29'],
  ['1984?', '1984-01-01', '1984-12-31'],
  ['-1985', '-1985-01-01', '-1985-12-31'],
  ['0000', '0000-01-01', '0000-12-31'],
  ['Y170000002', LAST_DAY, LAST_DAY],
  ['Y-170000002', FIRST_DAY, FIRST_DAY],
  ['2004-02-01/2005', '2004-02-01', '2005-12-31'],
  ['2021-11-23/2021-11-26', '2021-11-23', '2021-11-26'],
  ['1985/..', '1985-01-01', LAST_DAY],
  ['1985/', '1985-01-01', LAST_DAY],
  ['../1985-04', FIRST_DAY, '1985-04-30'],
  ['/1985-04', FIRST_DAY, '1985-04-30'],
  ['[1667,1668,1670..1672]', '1667-01-01', '1672-12-31'],
  ['[..1760-12-03]', FIRST_DAY, '1760-12-03'],
  ['[1760-12..]', '1760-12-01', LAST_DAY],
  ['[1760-12,1667]', '1667-01-01', '1760-12-31'],
])('%s has the bounds %s and %s', (text, from, until) => {
  expect(boundsOf(text)).toEqual({ from, until });
});

it('an interval may start and end on the same day', () => {
  expect(boundsOf('9987/9987')).toEqual({ from: '9987-01-01', until: '9987-12-31' });
  expect(boundsOf('0000-02-28/0000-02-28')).toEqual({ from: '0000-02-28', until: '0000-02-28' });
});

it('the earliest day is never after the latest', () => {
  fc.assert(
    fc.property(anyEdtf, (text) => {
      const { from, until } = boundsOf(text);
      return compareDays(from, until) <= 0;
    }),
    { numRuns: 1000 },
  );
});

it('days compare chronologically, including years before year 0', () => {
  const days = [
    '-9999-01-01',
    '-0002-12-31',
    '-0001-01-01',
    '-0001-12-31',
    '0000-01-01',
    '2021-11-24',
    '2021-12-01',
  ];
  fc.assert(
    fc.property(fc.nat(days.length - 1), fc.nat(days.length - 1), (a, b) => {
      expect(Math.sign(compareDays(days[a] ?? '', days[b] ?? ''))).toBe(Math.sign(a - b));
    }),
  );
});

/**
 * The package `edtf` as an oracle, where it is right: it takes seasons for quarters, has no last day for an unknown
 * end, ends a set at the first day of its last stretch, has no time value for years of more than four digits, puts
 * the unspecified month of a year before 0 in the wrong order, takes no mark after an unspecified digit, has February of
 * the year 0 end a day late, and rejects an interval whose ends begin on one day.
 */
describe('agrees with the reference implementation', () => {
  const day = (time: number | null) =>
    time === null || !Number.isFinite(time)
      ? null
      : new Date(time)
          .toISOString()
          .replace(/^([+-])00(\d{4})/, (_, sign, year) => (sign === '-' ? `-${year}` : year))
          .slice(0, -14);

  const known = plainDate.filter((text) => !text.startsWith('0000-02-'));
  const sound = (doubt: string) =>
    known.filter((text) => !text.includes('X') || (doubt === '' && !text.startsWith('-')));
  const exact = known.filter((text) => !text.includes('X'));

  it.each(['', '?', '~', '%'])('for a date with the qualifier "%s"', (doubt) => {
    fc.assert(
      fc.property(sound(doubt), (text) => {
        const oracle = edtf(text + doubt);
        expect({ text, ...boundsOf(text + doubt) }).toEqual({
          text,
          from: day(oracle.min),
          until: day(oracle.max),
        });
      }),
    );
  });

  it('for an interval', () => {
    fc.assert(
      fc.property(exact, exact, (one, other) => {
        const order = compareDays(boundsOf(one).from, boundsOf(other).from);
        fc.pre(order !== 0);
        const [start, end] = order < 0 ? [one, other] : [other, one];
        const oracle = edtf(`${start}/${end}`);
        expect({ start, end, ...boundsOf(`${start}/${end}`) }).toEqual({
          start,
          end,
          from: day(oracle.min),
          until: day(oracle.max),
        });
      }),
    );
  });

  it('for an open interval', () => {
    fc.assert(
      fc.property(exact, (text) => {
        expect(boundsOf(`${text}/..`)).toEqual({ from: day(edtf(`${text}/..`).min), until: LAST_DAY });
        expect(boundsOf(`../${text}`)).toEqual({ from: FIRST_DAY, until: day(edtf(`../${text}`).max) });
      }),
    );
  });
});
