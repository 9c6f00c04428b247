import { expect, test } from 'vitest';
import { ARROWS, clockwise, turnedTo, walk } from '../../../../src/explorer/canvas/walk';

const positions = new Map([
  ['here', { x: 0, y: 0 }],
  ['right', { x: 100, y: 5 }],
  ['slanted', { x: 30, y: 29 }],
  ['up', { x: -3, y: -80 }],
]);
const go = (key: string) =>
  walk('here', ['right', 'slanted', 'up', 'unplaced'], positions, ARROWS[key] ?? [0, 0]);

test('an arrow goes to the neighbour that lies most in its direction', () => {
  expect([go('ArrowRight'), go('ArrowUp'), go('ArrowDown')]).toEqual(['right', 'up', 'slanted']);
});

test('where nothing lies, an arrow stays', () => {
  expect(walk('here', ['right'], positions, [-1, 0])).toBeUndefined();
});

test('a round leads to every neighbour, clockwise from the top, and back to the first', () => {
  const around = new Map([
    ...positions,
    ['above', { x: 0, y: -10 }],
    ['below', { x: 0, y: 10 }],
    ['left', { x: -10, y: 1 }],
  ]);
  const round = clockwise('here', ['below', 'left', 'above', 'right', 'right', 'here'], around);
  expect(round).toEqual(['above', 'right', 'below', 'left']);
  expect(turnedTo(round, 'left', 1)).toBe('above');
  expect(turnedTo(round, 'above', -1)).toBe('left');
  expect([turnedTo(round, 'here', 1), turnedTo(round, 'here', -1)]).toEqual(['above', 'left']);
  expect(turnedTo([], 'here', 1)).toBeUndefined();
});
