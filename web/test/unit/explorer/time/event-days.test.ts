import { expect, test } from 'vitest';
import { deriveGraph } from '../../../../src/explorer/graph/derive-graph';
import { EMPTY_VIEW } from '../../../../src/explorer/graph/view';
import { groupByDay } from '../../../../src/explorer/time/event-days';
import { event, fact, person, toRecords } from '../graph-fixtures';

const there = (from: string, to: string, side: string, attendance = 'attended') =>
  fact(from, to, {
    properties: [
      { name: 'side', value: side },
      { name: 'attendance', value: attendance },
    ],
  });

test('sorts days and parts of days, and groups participants by side', () => {
  const all = toRecords(
    [
      person('a'),
      person('b'),
      person('c'),
      { ...event('late', '2021-11-24'), dayPart: 'AFTERNOON' as const },
      { ...event('early', '2021-11-24'), dayPart: 'MORNING' as const },
      event('before', '2021-11-23'),
      event('sometime', '2021-11-23', '2021-11-26'),
      { ...event('undated', '2021-11-23'), date: null },
    ],
    [there('a', 'early', 'x'), there('b', 'early', 'y'), there('c', 'early', 'x', 'invited')],
  );
  const view = { ...EMPTY_VIEW, entities: new Set(all.entities.keys()), facts: new Set(all.facts.keys()) };
  const days = groupByDay(deriveGraph(view, all, () => undefined));
  expect(days.map(({ entries }) => entries.map((entry) => entry.event.id))).toEqual([
    ['before'],
    ['sometime'],
    ['early', 'late'],
    ['undated'],
  ]);
  expect(days[2]?.entries[0]?.participants.map(({ id, attended }) => [id, attended])).toEqual([
    ['a', true],
    ['c', false],
    ['b', true],
  ]);
});
