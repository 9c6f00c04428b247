import { expect, test } from 'vitest';
import { deriveGraph } from '../../../../src/explorer/graph/derive-graph';
import { parseUncertainDate } from '../../../../src/explorer/graph/uncertain-date';
import { EMPTY_VIEW } from '../../../../src/explorer/graph/view';
import { buildLanes } from '../../../../src/explorer/time/lanes';
import { agreement, event, fact, person, toRecords } from '../graph-fixtures';

const lanesFor = (
  entities: Parameters<typeof toRecords>[0],
  facts: Parameters<typeof toRecords>[1],
  focus: string,
) => {
  const all = toRecords(entities, facts);
  const view = { ...EMPTY_VIEW, entities: new Set(all.entities.keys()), facts: new Set(all.facts.keys()) };
  return buildLanes(
    deriveGraph(view, all, (edtf) => parseUncertainDate(edtf, 'en')),
    focus,
  );
};

test('groups lanes by meetings, posts and agreements, with the focus first', () => {
  const lanes = lanesFor(
    [
      person('a'),
      person('b'),
      person('post'),
      event('e', '2021-11-23'),
      event('f', '2021-11-26'),
      agreement('pact', '2021-11-24'),
    ],
    [
      fact('a', 'e'),
      fact('b', 'e'),
      fact('b', 'f'),
      fact('a', 'post', { type: 'HOLDS', during: '2010/..' }),
      fact('pact', 'f', { type: 'REACHED_AT' }),
    ],
    'a',
  );
  expect(
    lanes?.lanes.map(({ group, entity, marks }) => [group, entity.id, marks.map(({ other }) => other.id)]),
  ).toEqual([
    ['meetings', 'a', ['e']],
    ['meetings', 'b', ['e', 'f']],
    ['posts', 'a', ['post']],
    ['agreements', 'pact', ['f', 'pact']],
  ]);
  expect((lanes?.extent[1] ?? 0) - (lanes?.extent[0] ?? 0)).toBe(3);
});

test('returns nothing without dates', () => {
  expect(lanesFor([person('a')], [], 'a')).toBeUndefined();
});
