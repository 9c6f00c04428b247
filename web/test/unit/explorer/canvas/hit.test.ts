import { expect, test } from 'vitest';
import { bowsOf } from '../../../../src/explorer/canvas/course';
import { lineAt, nodeAt } from '../../../../src/explorer/canvas/hit';
import { line, node } from './marks-of-tests';

const places = [
  { x: 0, y: 0 },
  { x: 200, y: 0 },
  { x: 20, y: 0 },
];

test('a point is on the nearest node, and farther off where the plane is seen from afar', () => {
  expect(nodeAt({ x: 12, y: 0 }, places, 1)).toBe(2);
  expect(nodeAt({ x: 200, y: 30 }, places, 1)).toBeUndefined();
  expect(nodeAt({ x: 200, y: 30 }, places, 0.4)).toBe(1);
});

test('a point is on the line that runs there, of two that fan out', () => {
  const marks = { nodes: [node('a'), node('b')], lines: [line(0, 1), line(0, 1, { id: 'other' })] };
  const bows = bowsOf(marks.lines);
  const [up, down] = bows;
  if (up === undefined || down === undefined) throw new Error('two bows');
  expect(lineAt({ x: 100, y: up }, marks, bows, places, 1)).toBe(0);
  expect(lineAt({ x: 100, y: down }, marks, bows, places, 1)).toBe(1);
  expect(lineAt({ x: 100, y: 60 }, marks, bows, places, 1)).toBeUndefined();
});
