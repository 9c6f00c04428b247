import { expect, test } from 'vitest';
import { removeOverlaps } from '../../../../src/explorer/layout/overlap-removal';
import type { Point, SceneNode } from '../../../../src/explorer/layout/scene';

const node = (index: number, pinned = false): SceneNode => ({
  id: String(index),
  kind: 'PERSON',
  name: { width: 4 + (index % 3) * 4, height: 1 + (index % 2) },
  pinned,
});
/** Whether the boxes of two nodes with their names overlap. */
function overlap(one: SceneNode, a: Point, other: SceneNode, b: Point, font: number): boolean {
  const across = ((one.name.width + other.name.width) * font) / 2 - Math.abs(a.x - b.x);
  const upper = a.y <= b.y ? one : other;
  const down = 26 + upper.name.height * font - Math.abs(a.y - b.y);
  return across > 0.5 && down > 0.5;
}

test.each([
  [10, 15],
  [40, 21],
])('separates %i nodes with their names', (many, font) => {
  const nodes = Array.from({ length: many }, (_, index) => node(index));
  const crowd = nodes.map((_, index) => ({ x: (index % 7) * 20, y: Math.floor(index / 7) * 9 }));
  const points = removeOverlaps(nodes, crowd);
  const left = nodes.flatMap((one, i) =>
    nodes.flatMap((other, j) => {
      const [a, b] = [points[i], points[j]];
      return i < j && a && b && overlap(one, a, other, b, font) ? [[i, j]] : [];
    }),
  );
  expect(left).toEqual([]);
});

test('keeps pinned nodes and moves the other just far enough', () => {
  const [fixed, free] = removeOverlaps(
    [node(0, true), node(1)],
    [
      { x: 0, y: 0 },
      { x: 3, y: 2 },
    ],
  );
  expect(fixed).toEqual({ x: 0, y: 0 });
  // Half the widths of both names; the horizontal move is cheaper.
  expect(free?.x).toBeCloseTo(((4 + 8) / 2) * 13.4);
  expect(free?.y).toBe(2);
});

test('moves a node vertically from between two pinned ones', () => {
  const pins = [node(0, true), node(1), node(2, true)];
  const at = [
    { x: 0, y: 0 },
    { x: 30, y: 0 },
    { x: 60, y: 0 },
  ];
  const points = removeOverlaps(pins, at);
  const free = points[1] ?? { x: 0, y: 0 };
  expect(points[0]).toEqual(at[0]);
  for (const pin of [0, 2]) expect(overlap(node(pin), at[pin] ?? free, node(1), free, 13.6)).toBe(false);
});

test('leaves separate nodes in place', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 400, y: 0 },
  ];
  expect(removeOverlaps([node(0), node(1)], points)).toEqual(points);
});
