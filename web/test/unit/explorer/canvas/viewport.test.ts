import { expect, test } from 'vitest';
import { fitting, onPage, onPlane, sees } from '../../../../src/explorer/canvas/viewport';

const size = { width: 800, height: 600 };
const points = [
  { x: -900, y: 40 },
  { x: 700, y: -300 },
];

test.each([false, true])('everything is seen with its name; names beside: %s', (beside) => {
  const viewport = fitting(points, size, beside);
  for (const point of points) expect(sees(viewport, size, point)).toBe(true);
  const right = onPage({ x: 700 + (beside ? 250 : 130), y: -300 }, viewport).x;
  expect(right).toBeLessThanOrEqual(size.width);
});

test('a point of the page is where it is seen', () => {
  const viewport = { x: 30, y: -20, k: 0.5 };
  expect(onPlane(onPage({ x: 7, y: 9 }, viewport), viewport)).toEqual({ x: 7, y: 9 });
});

test('one node, or none, is not blown up', () => {
  expect(fitting([], size, false).k).toBe(1);
  expect(fitting([{ x: 5, y: 5 }], size, false).k).toBeLessThan(2);
});
