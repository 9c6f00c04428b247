import { expect, test } from 'vitest';
import { nodeLabel, toMarks } from '../../../../src/explorer/canvas/marks';
import { deriveGraph } from '../../../../src/explorer/graph/derive-graph';
import { EMPTY_VIEW } from '../../../../src/explorer/graph/view';
import { agreement, event, fact, person, toRecords } from '../graph-fixtures';

test('marks unrealized and doubtful nodes and edges', () => {
  const invited = fact('b', 'held', { properties: [{ name: 'attendance', value: 'invited' }] });
  const all = toRecords(
    [
      person('a'),
      person('b'),
      event('held', '2021-11-23'),
      { ...event('forum', '2022-01-01'), eventStatus: 'PLANNED' as const },
      agreement('pact', '2021-11-24'),
    ],
    [
      fact('a', 'held', { confidence: 'INFERRED' }),
      invited,
      fact('a', 'forum'),
      fact('a', 'pact', { type: 'PARTY_TO' }),
    ],
  );
  const view = { ...EMPTY_VIEW, entities: new Set(all.entities.keys()), facts: new Set(all.facts.keys()) };
  const { nodes, edges } = toMarks(deriveGraph(view, all, () => undefined));
  const ids = (flag: 'unrealized' | 'doubtful') =>
    [...nodes, ...edges].flatMap((mark) => (mark[flag] ? [mark.id] : []));
  expect(ids('unrealized')).toEqual(['forum', 'pact', invited.id, 'TOOK_PART:a>forum', 'PARTY_TO:a>pact']);
  expect(ids('doubtful')).toEqual(['TOOK_PART:a>held']);
});

test('shortens long names between words', () => {
  const label = (name: string, notShown = 0) =>
    nodeLabel({ entity: { ...person('a'), name }, notShown, pinned: false });
  expect(label('Appointment of Quan Shunji as urban development adviser', 4)).toBe(
    'Appointment of Quan Shunji as urban…\u00a0+4',
  );
  expect(label('中'.repeat(50))).toBe(`${'中'.repeat(37)}…`);
  expect(label('Quan Shunji')).toBe('Quan Shunji');
});
