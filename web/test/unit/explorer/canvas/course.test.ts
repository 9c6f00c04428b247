import { expect, test } from 'vitest';
import { bowsOf, courseOf, pointOn } from '../../../../src/explorer/canvas/course';
import { line } from './marks-of-tests';

const places = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
];

test('a line alone is straight, and of several each has its own way, whichever end it starts from', () => {
  expect(bowsOf([line(0, 1)])).toEqual([0]);
  const lines = [line(0, 1), line(1, 0), line(0, 1), line(1, 0)];
  const heights = bowsOf(lines).map((bow, index) => {
    const [from, to] = [places[lines[index]?.from ?? 0], places[lines[index]?.to ?? 0]];
    return from && to && Math.round(pointOn(courseOf(from, to, bow, 0), 0.5).y);
  });
  expect(new Set(heights).size).toBe(4);
  expect(heights.reduce<number>((sum, height) => sum + (height ?? 0), 0)).toBe(0);
});

test('a line ends short of its marks, but never crosses over where they are near', () => {
  const [a, b] = [places[0], places[1]];
  if (!a || !b) throw new Error('two places');
  expect(courseOf(a, b, 0, 12)).toMatchObject({ a: { x: 12, y: 0 }, b: { x: 88, y: 0 } });
  const near = courseOf(a, { x: 6, y: 0 }, 0, 12);
  expect(near.a.x).toBeLessThan(near.b.x);
});
