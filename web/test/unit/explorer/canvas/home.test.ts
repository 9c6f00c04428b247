import { expect, test } from 'vitest';
import { homeOf } from '../../../../src/explorer/canvas/home';
import { onPage, sees } from '../../../../src/explorer/canvas/viewport';
import { line, node } from './marks-of-tests';

/** So many in a row, the third of them the hub. */
function row(many: number) {
  const places = Array.from({ length: many }, (_none, index) => ({ x: index * 200, y: 0 }));
  const nodes = places.map((_, index) => node(`n${index}`));
  return { places, marks: { nodes, lines: [line(2, 0), line(2, 1), line(2, 3)] } };
}
const screen = { width: 900, height: 400 };

test('what is readable as a whole is seen whole', () => {
  const { marks, places } = row(8);
  const home = homeOf(marks, places, [], screen, false);
  expect(places.every((place) => sees(home, screen, place))).toBe(true);
});

test('on a small screen a small graph is seen around its hub, as large as can be read', () => {
  const { marks, places } = row(30);
  const home = homeOf(marks, places, [], screen, false);
  expect(home.k).toBe(0.55);
  expect(sees(home, screen, places[2] ?? { x: NaN, y: NaN })).toBe(true);
  expect(places.every((place) => sees(home, screen, place))).toBe(false);
});

test('a large graph is seen whole, however small', () => {
  const { marks, places } = row(91);
  expect(homeOf(marks, places, [], screen, false).k).toBeLessThan(0.1);
});

test('ranks are seen from their beginning, with what stands above them', () => {
  const { marks, places } = row(30);
  const heading = { at: { x: 0, y: -40 }, text: '23 November 2021' };
  const home = homeOf(marks, places, [heading], screen, true);
  expect(home.k).toBe(0.55);
  expect(onPage(heading.at, home).y).toBeGreaterThan(0);
  expect(onPage(places[0] ?? heading.at, home).x).toBeLessThan(60);
});
