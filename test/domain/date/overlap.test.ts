import fc from 'fast-check';
import { type Bounds, bounds, compareDays, UNDATED } from '../../../src/domain/date/bounds';
import { EdtfError, parseEdtf } from '../../../src/domain/date/edtf';
import { overlaps, period } from '../../../src/domain/date/overlap';
import { anyEdtf } from './any-edtf';

const of = (text: string) => bounds(parseEdtf(text));
const TRIP = of('2021-11-23/2021-11-26');

test.each([
  ['2021-11-24', true, true],
  ['2021-11-23', true, true],
  ['2021-11-26', true, true],
  ['2021-11-22', false, false],
  ['2021-11-27', false, false],
  ['2021-11', true, false],
  ['2021', true, false],
  ['2021-12', false, false],
  ['[2021-11-23..2021-11-26]', true, true],
  ['[2021-11-24,2021-11-28]', true, false],
  ['[..2021-11-23]', true, false],
  ['2021-11-24/', true, false],
  ['2021-11-26/..', true, false],
  ['../2021-11-22', false, false],
  ['202X', true, false],
])('%s in the four days of the trip: possible %s, certain %s', (text, possible, certain) => {
  expect(overlaps(of(text), TRIP, 'POSSIBLE')).toBe(possible);
  expect(overlaps(of(text), TRIP, 'CERTAIN')).toBe(certain);
});

test('an undated fact possibly overlaps every period, and certainly only the unlimited one', () => {
  expect(overlaps(UNDATED, TRIP, 'POSSIBLE')).toBe(true);
  expect(overlaps(UNDATED, TRIP, 'CERTAIN')).toBe(false);
  expect(overlaps(UNDATED, period({}), 'CERTAIN')).toBe(true);
});

describe('period', () => {
  it('runs from the earliest day of one date to the latest day of the other', () => {
    expect(period({ from: '2021-11', until: '2021-12' })).toEqual({
      from: '2021-11-01',
      until: '2021-12-31',
    });
    expect(period({ from: '2021' })).toEqual({ from: '2021-01-01', until: UNDATED.until });
    expect(period({ until: '2021' })).toEqual({ from: UNDATED.from, until: '2021-12-31' });
  });

  it('does not end before it starts', () => {
    expect(() => period({ from: '2021-11-25', until: '2021-11-24' })).toThrow(EdtfError);
  });
});

describe('any two dates', () => {
  const any = anyEdtf.map(of);
  const hull = (a: Bounds, b: Bounds): Bounds => ({
    from: compareDays(a.from, b.from) <= 0 ? a.from : b.from,
    until: compareDays(a.until, b.until) >= 0 ? a.until : b.until,
  });

  it('a certain overlap is also possible', () => {
    fc.assert(fc.property(any, any, (a, b) => !overlaps(a, b, 'CERTAIN') || overlaps(a, b, 'POSSIBLE')));
  });

  it('possible overlap is symmetric', () => {
    fc.assert(fc.property(any, any, (a, b) => overlaps(a, b, 'POSSIBLE') === overlaps(b, a, 'POSSIBLE')));
  });

  it('certain overlap in both directions means equal periods', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        if (overlaps(a, b, 'CERTAIN') && overlaps(b, a, 'CERTAIN')) expect(a).toEqual(b);
      }),
    );
  });

  it('a wider period keeps every overlap', () => {
    fc.assert(
      fc.property(
        any,
        any,
        any,
        fc.constantFrom('POSSIBLE' as const, 'CERTAIN' as const),
        (what, a, b, certainty) => {
          if (overlaps(what, a, certainty)) expect(overlaps(what, hull(a, b), certainty)).toBe(true);
        },
      ),
    );
  });

  it('a date is certain within itself', () => {
    fc.assert(fc.property(any, (one) => overlaps(one, one, 'CERTAIN')));
  });
});
