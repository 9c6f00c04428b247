import { expect, test } from 'vitest';
import { edgeCurvatures, edgePath, pointAlong } from '../../../../src/explorer/canvas/edge-path';
import { edge } from './mark-fixtures';

const points = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
];

test('draws a single edge straight, and parallel edges on separate paths in either direction', () => {
  expect(edgeCurvatures([edge(0, 1)])).toEqual([0]);
  const edges = [edge(0, 1), edge(1, 0), edge(0, 1), edge(1, 0)];
  const heights = edgeCurvatures(edges).map((curvature, index) => {
    const [from, to] = [points[edges[index]?.from ?? 0], points[edges[index]?.to ?? 0]];
    return from && to && Math.round(pointAlong(edgePath(from, to, curvature, 0), 0.5).y);
  });
  expect(new Set(heights).size).toBe(4);
  expect(heights.reduce<number>((sum, height) => sum + (height ?? 0), 0)).toBe(0);
});

test('ends an edge before its marks, without crossing over when they are close', () => {
  const [a, b] = [points[0], points[1]];
  if (!a || !b) throw new Error('two places');
  expect(edgePath(a, b, 0, 12)).toMatchObject({ start: { x: 12, y: 0 }, end: { x: 88, y: 0 } });
  const near = edgePath(a, { x: 6, y: 0 }, 0, 12);
  expect(near.start.x).toBeLessThan(near.end.x);
});
