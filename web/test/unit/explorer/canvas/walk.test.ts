import { expect, test } from 'vitest';
import { ARROWS, walk } from '../../../../src/explorer/canvas/walk';

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
