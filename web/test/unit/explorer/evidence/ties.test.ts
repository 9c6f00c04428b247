import { expect, test } from 'vitest';
import { inTellingOrder, otherEnd } from '../../../../src/explorer/evidence/ties';
import { whenOfEdtf } from '../../../../src/explorer/graph/when';
import { fact } from '../scene';

test('tenures are told in the order of time, what has no date last', () => {
  const tenures = ['', '2019/..', '2004/2008'].map((edtf) => ({ edtf, when: whenOfEdtf(edtf, 'en') }));
  const told = inTellingOrder(tenures, 'HOLDS').map(({ edtf }) => edtf);
  expect(told).toEqual(['2004/2008', '2019/..', '']);
  expect(inTellingOrder(tenures, 'TOOK_PART')).toEqual(tenures);
});

test('a fact is read from either end', () => {
  const one = fact('a', 'e');
  expect([otherEnd(one, 'a'), otherEnd(one, 'e')]).toEqual(['e', 'a']);
});
