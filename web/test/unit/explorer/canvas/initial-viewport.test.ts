import { expect, test } from 'vitest';
import { initialViewport } from '../../../../src/explorer/canvas/initial-viewport';
import { graphToPage, isInView } from '../../../../src/explorer/canvas/viewport';
import { edge, node } from './mark-fixtures';

/** A row of `many` nodes; the third is the hub. */
function row(many: number) {
  const points = Array.from({ length: many }, (_none, index) => ({ x: index * 200, y: 0 }));
  const nodes = points.map((_, index) => node(`n${index}`));
  return { places: points, marks: { nodes, edges: [edge(2, 0), edge(2, 1), edge(2, 3)] } };
}
const screen = { width: 900, height: 400 };

test('fits a graph that stays readable', () => {
  const { marks, places: points } = row(8);
  const viewport = initialViewport(marks, points, [], screen, false);
  expect(points.every((point) => isInView(viewport, screen, point))).toBe(true);
});

test('centers a small graph on its hub on a small screen', () => {
  const { marks, places: points } = row(30);
  const viewport = initialViewport(marks, points, [], screen, false);
  expect(viewport.k).toBe(0.55);
  expect(isInView(viewport, screen, points[2] ?? { x: NaN, y: NaN })).toBe(true);
  expect(points.every((point) => isInView(viewport, screen, point))).toBe(false);
});

test('fits a large graph at any zoom', () => {
  const { marks, places: points } = row(91);
  expect(initialViewport(marks, points, [], screen, false).k).toBeLessThan(0.1);
});

test('starts a layout with columns at its top left, below the headings', () => {
  const { marks, places: points } = row(30);
  const heading = { at: { x: 0, y: -40 }, text: '23 November 2021' };
  const viewport = initialViewport(marks, points, [heading], screen, true);
  expect(viewport.k).toBe(0.55);
  expect(graphToPage(heading.at, viewport).y).toBeGreaterThan(0);
  expect(graphToPage(points[0] ?? heading.at, viewport).x).toBeLessThan(60);
});
