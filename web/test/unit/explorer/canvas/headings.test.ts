import { expect, test } from 'vitest';
import { headingsOf } from '../../../../src/explorer/canvas/headings';
import { derive } from '../../../../src/explorer/graph/derive';
import { EMPTY_VIEW } from '../../../../src/explorer/graph/view';
import { event, known, person } from '../scene';

const all = known([person('p'), event('early', '2021-11-23'), event('late', '2021-11-24', '2021-11-26')], []);
const view = { ...EMPTY_VIEW, entities: new Set(all.entities.keys()) };
const graph = derive(view, all, () => undefined);
const positions = new Map([
  ['p', { x: 0, y: 0 }],
  ['early', { x: 100, y: -40 }],
  ['late', { x: 400, y: 10 }],
]);

test('along time each place of the axis has its day, or what is known of it, above everything', () => {
  const headings = headingsOf('time', graph, positions, 'en');
  expect(headings.map(({ at, text }) => [at.x, text])).toEqual([
    [100, '23 November 2021'],
    [400, '2021-11-24 to 2021-11-26'],
  ]);
  for (const { at } of headings) expect(at.y).toBeLessThan(-40);
});

test('columns have their kinds, and what a reader has moved says nothing', () => {
  const moved = derive({ ...view, pinned: new Map([['late', { x: 400, y: 10 }]]) }, all, () => undefined);
  const texts = headingsOf('columns', moved, positions, 'zh-Hant').map(({ at, text }) => [at.x, text]);
  expect(texts).toEqual([
    [0, '人物'],
    [100, '事件'],
  ]);
});

test('other layouts have none', () => {
  expect(headingsOf('force', graph, positions, 'en')).toEqual([]);
});
