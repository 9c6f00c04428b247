import { parseEdtf } from '../../../src/domain/date/edtf';
import { isApproximate, isUncertain, precision } from '../../../src/domain/date/precision';

test.each([
  ['1985-04-12T23:20:30', 'time', false, false],
  ['1985-04-12', 'day', false, false],
  ['1985-04-XX', 'month', false, false],
  ['2001-21', 'season', false, false],
  ['1984?', 'year', true, false],
  ['201X', 'decade', false, false],
  ['20XX', 'century', false, false],
  ['1984~/2004', 'interval', false, true],
  ['1984/2004%', 'interval', true, true],
  ['../2004?', 'interval', true, false],
  ['[1667,1668?]', 'set', true, false],
  ['[..1760-12~]', 'set', false, true],
])('%s is a %s, uncertain %s, approximate %s', (text, exactness, uncertain, approximate) => {
  const date = parseEdtf(text);
  expect(precision(date)).toBe(exactness);
  expect(isUncertain(date)).toBe(uncertain);
  expect(isApproximate(date)).toBe(approximate);
});
