import { expect, test } from 'vitest';
import { inDisplayOrder, otherEnd } from '../../../../src/explorer/evidence/use-relationships';
import { parseUncertainDate } from '../../../../src/explorer/graph/uncertain-date';
import { fact } from '../graph-fixtures';

test('sorts tenures by date, undated last', () => {
  const tenures = ['', '2019/..', '2004/2008'].map((edtf) => ({
    edtf,
    date: parseUncertainDate(edtf, 'en'),
  }));
  const sorted = inDisplayOrder(tenures, 'HOLDS').map(({ edtf }) => edtf);
  expect(sorted).toEqual(['2004/2008', '2019/..', '']);
  expect(inDisplayOrder(tenures, 'TOOK_PART')).toEqual(tenures);
});

test('returns the other end of a fact', () => {
  const one = fact('a', 'e');
  expect([otherEnd(one, 'a'), otherEnd(one, 'e')]).toEqual(['e', 'a']);
});
