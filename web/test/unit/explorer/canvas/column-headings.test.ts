import { expect, test } from 'vitest';
import { columnHeadings } from '../../../../src/explorer/canvas/column-headings';
import { deriveGraph } from '../../../../src/explorer/graph/derive-graph';
import { EMPTY_VIEW } from '../../../../src/explorer/graph/view';
import { event, person, toRecords } from '../graph-fixtures';

const all = toRecords(
  [person('p'), event('early', '2021-11-23'), event('late', '2021-11-24', '2021-11-26')],
  [],
);
const view = { ...EMPTY_VIEW, entities: new Set(all.entities.keys()) };
const graph = deriveGraph(view, all, () => undefined);
const positions = new Map([
  ['p', { x: 0, y: 0 }],
  ['early', { x: 100, y: -40 }],
  ['late', { x: 400, y: 10 }],
]);

test('labels time columns with their date, above all nodes', () => {
  const headings = columnHeadings('time', graph, positions, 'en');
  expect(headings.map(({ at, text }) => [at.x, text])).toEqual([
    [100, '23 November 2021'],
    [400, '2021-11-24 to 2021-11-26'],
  ]);
  for (const { at } of headings) expect(at.y).toBeLessThan(-40);
});

test('labels columns with their kinds, ignoring pinned nodes', () => {
  const moved = deriveGraph(
    { ...view, pinned: new Map([['late', { x: 400, y: 10 }]]) },
    all,
    () => undefined,
  );
  const texts = columnHeadings('columns', moved, positions, 'zh-Hant').map(({ at, text }) => [at.x, text]);
  expect(texts).toEqual([
    [0, '人物'],
    [100, '事件'],
  ]);
});

test('has no headings in other layouts', () => {
  expect(columnHeadings('force', graph, positions, 'en')).toEqual([]);
});
