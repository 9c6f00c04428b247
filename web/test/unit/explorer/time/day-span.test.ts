import { expect, test } from 'vitest';
import { dayNumber, parseUncertainDate } from '../../../../src/explorer/graph/uncertain-date';
import { toDaySpan } from '../../../../src/explorer/time/day-span';

const day = (text: string) => dayNumber(text) ?? Number.NaN;
const span = (edtf: string) => {
  const when = parseUncertainDate(edtf, 'en');
  return when && toDaySpan(when);
};

test('a day is a day', () => {
  expect(span('2021-11-24')).toEqual({ is: 'day', from: day('2021-11-24'), until: day('2021-11-24') });
});

test.each([
  ['2021-11', '2021-11-01', '2021-11-30'],
  ['2022', '2022-01-01', '2022-12-31'],
  ['[2021-11-23..2021-11-26]', '2021-11-23', '2021-11-26'],
])('%s is one unknown day', (edtf, from, until) => {
  expect(span(edtf)).toEqual({ is: 'sometime', from: day(from), until: day(until) });
});

test('a date before a day has no lower bound', () => {
  expect(span('[..2021-11-23]')).toMatchObject({ is: 'sometime', from: -Infinity, until: day('2021-11-23') });
});

test.each([
  ['2021-11-23/2021-11-26', [day('2021-11-23'), day('2021-11-26')]],
  ['2019/2021', [day('2019-12-31'), day('2021-01-01')]],
  ['2019/..', [day('2019-12-31'), Infinity]],
  ['2019/', [day('2019-12-31'), day('2019-12-31')]],
  ['/2021', [day('2021-01-01'), day('2021-01-01')]],
  ['2021/2021', undefined],
])('the interval %s covers its certain days', (edtf, sure) => {
  expect(span(edtf)).toMatchObject({ is: 'lasting' });
  expect(span(edtf)?.certain).toEqual(sure);
});
