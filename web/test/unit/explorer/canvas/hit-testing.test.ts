import { expect, test } from 'vitest';
import { edgeCurvatures } from '../../../../src/explorer/canvas/edge-path';
import { edgeAt, nodeAt } from '../../../../src/explorer/canvas/hit-testing';
import { edge, node } from './mark-fixtures';

const points = [
  { x: 0, y: 0 },
  { x: 200, y: 0 },
  { x: 20, y: 0 },
];

test('finds the nearest node, with more tolerance at a small zoom', () => {
  expect(nodeAt({ x: 12, y: 0 }, points, 1)).toBe(2);
  expect(nodeAt({ x: 200, y: 30 }, points, 1)).toBeUndefined();
  expect(nodeAt({ x: 200, y: 30 }, points, 0.4)).toBe(1);
});

test('finds the right one of two parallel edges', () => {
  const marks = { nodes: [node('a'), node('b')], edges: [edge(0, 1), edge(0, 1, { id: 'other' })] };
  const curvatures = edgeCurvatures(marks.edges);
  const [up, down] = curvatures;
  if (up === undefined || down === undefined) throw new Error('two bows');
  expect(edgeAt({ x: 100, y: up }, marks, curvatures, points, 1)).toBe(0);
  expect(edgeAt({ x: 100, y: down }, marks, curvatures, points, 1)).toBe(1);
  expect(edgeAt({ x: 100, y: 60 }, marks, curvatures, points, 1)).toBeUndefined();
});
