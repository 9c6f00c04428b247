import { expect, test } from 'vitest';
import { apart } from '../../../../src/explorer/layout/apart';
import type { Point, SceneNode } from '../../../../src/explorer/layout/scene';

const node = (index: number, pinned = false): SceneNode => ({
  id: String(index),
  kind: 'PERSON',
  name: { width: 4 + (index % 3) * 4, height: 1 + (index % 2) },
  pinned,
});
/** Names at the size that they have with few nodes. */
const FONT = 13;

/** Whether the room of one, its mark and the name below it, touches that of another. */
function overlap(one: SceneNode, a: Point, other: SceneNode, b: Point): boolean {
  const across = ((one.name.width + other.name.width) * FONT) / 2 - Math.abs(a.x - b.x);
  const upper = a.y <= b.y ? one : other;
  const down = 26 + upper.name.height * FONT - Math.abs(a.y - b.y);
  return across > 0.5 && down > 0.5;
}

test('no node is left on another or on its name', () => {
  const nodes = Array.from({ length: 40 }, (_, index) => node(index));
  const crowd = nodes.map((_, index) => ({ x: (index % 7) * 20, y: Math.floor(index / 7) * 9 }));
  const places = apart(nodes, crowd);
  for (const [i, one] of nodes.entries())
    for (const [j, other] of nodes.entries()) {
      const [a, b] = [places[i], places[j]];
      if (i < j && a && b) expect([i, j, overlap(one, a, other, b)]).toEqual([i, j, false]);
    }
});

test('what is pinned stays, and the other goes all the way', () => {
  const [fixed, free] = apart(
    [node(0, true), node(1)],
    [
      { x: 0, y: 0 },
      { x: 3, y: 2 },
    ],
  );
  expect(fixed).toEqual({ x: 0, y: 0 });
  expect(free && overlap(node(0), { x: 0, y: 0 }, node(1), free)).toBe(false);
});

test('who stands free does not move', () => {
  const places = [
    { x: 0, y: 0 },
    { x: 400, y: 0 },
  ];
  expect(apart([node(0), node(1)], places)).toEqual(places);
});
