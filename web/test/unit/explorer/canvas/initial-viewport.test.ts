import { expect, test } from 'vitest';
import { initialViewport } from '../../../../src/explorer/canvas/initial-viewport';
import { graphToPage, isInView } from '../../../../src/explorer/canvas/viewport';
import { edge, node } from './mark-fixtures';

/** A row of `many` nodes; the third is the hub. */
function row(many: number) {
  const places = Array.from({ length: many }, (_none, index) => ({ x: index * 200, y: 0 }));
  const nodes = places.map((_, index) => node(`n${index}`));
  return { places, marks: { nodes, edges: [edge(2, 0), edge(2, 1), edge(2, 3)] } };
}
const screen = { width: 900, height: 400 };

test('fits a graph that stays readable', () => {
  const { marks, places } = row(8);
  const home = initialViewport(marks, places, [], screen, false);
  expect(places.every((place) => isInView(home, screen, place))).toBe(true);
});

test('centres a small graph on its hub on a small screen', () => {
  const { marks, places } = row(30);
  const home = initialViewport(marks, places, [], screen, false);
  expect(home.k).toBe(0.55);
  expect(isInView(home, screen, places[2] ?? { x: NaN, y: NaN })).toBe(true);
  expect(places.every((place) => isInView(home, screen, place))).toBe(false);
});

test('fits a large graph at any zoom', () => {
  const { marks, places } = row(91);
  expect(initialViewport(marks, places, [], screen, false).k).toBeLessThan(0.1);
});

test('starts a layout with columns at its top left, below the headings', () => {
  const { marks, places } = row(30);
  const heading = { at: { x: 0, y: -40 }, text: '23 November 2021' };
  const home = initialViewport(marks, places, [heading], screen, true);
  expect(home.k).toBe(0.55);
  expect(graphToPage(heading.at, home).y).toBeGreaterThan(0);
  expect(graphToPage(places[0] ?? heading.at, home).x).toBeLessThan(60);
});
