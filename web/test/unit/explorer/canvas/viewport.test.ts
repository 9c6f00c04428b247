import { expect, test } from 'vitest';
import {
  fitPoints,
  graphToPage,
  isInView,
  pageToGraph,
  viewportAround,
} from '../../../../src/explorer/canvas/viewport';

const size = { width: 800, height: 600 };
const points = [
  { x: -900, y: 40 },
  { x: 700, y: -300 },
];

test.each([false, true])('fits all points with their names; labels beside: %s', (labelsBeside) => {
  const viewport = fitPoints(points, size, labelsBeside);
  for (const point of points) expect(isInView(viewport, size, point)).toBe(true);
  const right = graphToPage({ x: 700 + (labelsBeside ? 250 : 130), y: -300 }, viewport).x;
  expect(right).toBeLessThanOrEqual(size.width);
});

test('converts between page and graph coordinates', () => {
  const viewport = { x: 30, y: -20, k: 0.5 };
  expect(pageToGraph(graphToPage({ x: 7, y: 9 }, viewport), viewport)).toEqual({ x: 7, y: 9 });
});

test('does not enlarge an empty graph or a single node', () => {
  expect(fitPoints([], size, false).k).toBe(1);
  expect(fitPoints([{ x: 5, y: 5 }], size, false).k).toBeLessThan(2);
});

test('shows no empty margin around a point at the edge', () => {
  const corner = { x: 700, y: -300 };
  const viewport = viewportAround(corner, points, 1, size);
  expect(isInView(viewport, size, corner)).toBe(true);
  expect(graphToPage({ x: 700 + 130, y: 0 }, viewport).x).toBe(size.width);
  // Vertically everything fits, so it is centered.
  expect(graphToPage({ x: 0, y: -300 - 16 }, viewport).y).toBe(
    size.height - graphToPage({ x: 0, y: 40 + 44 }, viewport).y,
  );
  const inside = viewportAround({ x: -100, y: 0 }, points, 1, size);
  expect(graphToPage({ x: -100, y: 0 }, inside).x).toBe(size.width / 2);
});
