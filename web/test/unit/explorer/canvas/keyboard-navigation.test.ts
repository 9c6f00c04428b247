import { expect, test } from 'vitest';
import {
  ARROW_DIRECTIONS,
  clockwiseNeighbors,
  cycle,
  neighborInDirection,
} from '../../../../src/explorer/canvas/keyboard-navigation';

const positions = new Map([
  ['here', { x: 0, y: 0 }],
  ['right', { x: 100, y: 5 }],
  ['slanted', { x: 30, y: 29 }],
  ['up', { x: -3, y: -80 }],
]);
const go = (key: string) =>
  neighborInDirection(
    'here',
    ['right', 'slanted', 'up', 'unplaced'],
    positions,
    ARROW_DIRECTIONS[key] ?? [0, 0],
  );

test("moves to the neighbor closest to the arrow's direction", () => {
  expect([go('ArrowRight'), go('ArrowUp'), go('ArrowDown')]).toEqual(['right', 'up', 'slanted']);
});

test('stays if no neighbor lies in that direction', () => {
  expect(neighborInDirection('here', ['right'], positions, [-1, 0])).toBeUndefined();
});

test('cycles through all neighbors clockwise from the top', () => {
  const around = new Map([
    ...positions,
    ['above', { x: 0, y: -10 }],
    ['below', { x: 0, y: 10 }],
    ['left', { x: -10, y: 1 }],
  ]);
  const ids = clockwiseNeighbors('here', ['below', 'left', 'above', 'right', 'right', 'here'], around);
  expect(ids).toEqual(['above', 'right', 'below', 'left']);
  expect(cycle(ids, 'left', 1)).toBe('above');
  expect(cycle(ids, 'above', -1)).toBe('left');
  expect([cycle(ids, 'here', 1), cycle(ids, 'here', -1)]).toEqual(['above', 'left']);
  expect(cycle([], 'here', 1)).toBeUndefined();
});
