import { parseEdtf } from '../../../src/domain/date/edtf';
import { intervalEnds } from '../../../src/domain/date/interval-ends';

test.each([
  ['2018-03/2020', '2018-03', '2020'],
  ['2018-03~/2020?', '2018-03~', '2020?'],
  ['2018/..', '2018', null],
  ['2018/', '2018', null],
  ['../2018', null, '2018'],
  ['/2018', null, '2018'],
  ['2018', null, null],
  ['[2018,2020]', null, null],
])('%s starts %s and ends %s', (text, begins, ends) => {
  expect(intervalEnds(parseEdtf(text))).toEqual({ begins, ends });
});
