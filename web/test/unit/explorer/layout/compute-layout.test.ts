import { describe, expect, test } from 'vitest';
import { LAYOUTS } from '../../../../src/explorer/graph/command';
import { computeLayout } from '../../../../src/explorer/layout/compute-layout';
import { removeOverlaps } from '../../../../src/explorer/layout/overlap-removal';
import { readabilityCost } from '../../../../src/explorer/layout/readability-cost';
import type { Scene } from '../../../../src/explorer/layout/scene';

const scene: Scene = {
  focus: 'a',
  nodes: [
    { id: 'a', kind: 'PERSON', name: { width: 6, height: 1.12 }, pinned: false },
    { id: 'b', kind: 'PERSON', name: { width: 6, height: 1.12 }, pinned: false },
    { id: 'early', kind: 'EVENT', name: { width: 6, height: 1.12 }, pinned: false, day: 10 },
    { id: 'late', kind: 'EVENT', name: { width: 6, height: 1.12 }, pinned: false, day: 12 },
    { id: 'alone', kind: 'PLACE', name: { width: 6, height: 1.12 }, pinned: false },
  ],
  edges: [
    { from: 'a', to: 'early' },
    { from: 'b', to: 'early' },
    { from: 'a', to: 'late' },
    { from: 'late', to: 'late' },
  ],
};
const at = (layout: (typeof LAYOUTS)[number], id: string, of = scene) =>
  computeLayout(layout, of).get(id) ?? { x: NaN, y: NaN };

describe.each(LAYOUTS)('%s', (layout) => {
  test('gives every node its own position', () => {
    const points = [...computeLayout(layout, scene)];
    expect(points.map(([id]) => id).sort()).toEqual(['a', 'alone', 'b', 'early', 'late']);
    for (const [, { x, y }] of points) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    expect(new Set(points.map(([, { x, y }]) => `${Math.round(x)} ${Math.round(y)}`)).size).toBe(5);
  });

  test('keeps pinned nodes in place', () => {
    const nodes = scene.nodes.map((node) =>
      node.id === 'b' ? { ...node, pinned: true, position: { x: 7, y: 8 } } : node,
    );
    expect(at(layout, 'b', { ...scene, nodes })).toEqual({ x: 7, y: 8 });
  });

  test('is deterministic', () => {
    expect([...computeLayout(layout, scene)]).toEqual([...computeLayout(layout, scene)]);
  });

  test('returns nothing for an empty scene', () => {
    expect(computeLayout(layout, { focus: undefined, nodes: [], edges: [] }).size).toBe(0);
  });
});

test('rings: the focus is in the middle, one hop nearer than two', () => {
  const far = (id: string) => Math.hypot(at('radial', id).x, at('radial', id).y);
  expect(far('a')).toBe(0);
  expect(far('early')).toBeLessThan(far('b'));
});

test('rings: a large hop fills several rings, nearer than the next hop, without overlap', () => {
  const many = Array.from({ length: 300 }, (_none, index) => `n${index}`);
  const beyond = many.slice(0, 12).map((id) => `${id}x`);
  const star: Scene = {
    focus: 'a',
    nodes: ['a', ...many, ...beyond].map((id) => ({
      id,
      kind: 'PERSON',
      name: { width: 6, height: 1.12 },
      pinned: false,
    })),
    edges: [...many.map((to) => ({ from: 'a', to })), ...beyond.map((to) => ({ from: to.slice(0, -1), to }))],
  };
  const points = computeLayout('radial', star);
  const far = (id: string) => {
    const { x, y } = points.get(id) ?? { x: NaN, y: NaN };
    return Math.hypot(x / 1.25, y / 0.7);
  };
  const [near, next] = [many.map(far), beyond.map(far)];
  // On a single ring the distance would be 6,200.
  expect(Math.max(...near)).toBeLessThan(1200);
  expect(Math.max(...near)).toBeLessThan(Math.min(...next));
  expect(Math.min(...near)).toBeGreaterThan(150);
  const all = [...points.values()];
  const gaps = all.flatMap((a, index) => all.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
  expect(Math.min(...gaps)).toBeGreaterThan(60);
});

test('time: later is further right', () => {
  expect(at('time', 'early').x).toBeLessThan(at('time', 'late').x);
});

test('columns: focus, people, events, places', () => {
  const x = ['a', 'b', 'early', 'alone'].map((id) => at('columns', id).x);
  expect(x).toEqual([...x].sort((one, other) => one - other));
  expect(at('columns', 'early').x).toBe(at('columns', 'late').x);
});

test('force: a small graph has no covered names, and is at least as readable as a single run', () => {
  const crowd: Scene = {
    focus: undefined,
    nodes: Array.from({ length: 24 }, (_none, index) => ({
      id: `n${index}`,
      kind: 'EVENT' as const,
      name: { width: 9, height: 3.4 },
      pinned: false,
    })),
    edges: Array.from({ length: 40 }, (_none, index) => ({
      from: `n${(index * 7) % 24}`,
      to: `n${(index * 5 + 3) % 24}`,
    })),
  };
  const pointsOf = (one: Scene) => [...computeLayout('force', one).values()];
  const points = pointsOf(crowd);
  expect(removeOverlaps(crowd.nodes, points)).toEqual(points);
  // Nodes with positions are laid out only once.
  const spiral = crowd.nodes.map((node, index) => ({
    ...node,
    position: {
      x: 30 * Math.sqrt(index + 1) * Math.cos(index * 2.4),
      y: 30 * Math.sqrt(index + 1) * Math.sin(index * 2.4),
    },
  }));
  expect(readabilityCost(crowd, points)).toBeLessThan(
    readabilityCost(crowd, pointsOf({ ...crowd, nodes: spiral })),
  );
});

test('force: a star of 200 nodes has no covered names', () => {
  const star: Scene = {
    focus: 'n0',
    nodes: Array.from({ length: 200 }, (_none, index) => ({
      id: `n${index}`,
      kind: 'EVENT' as const,
      name: { width: 4 + (index % 9), height: 1.12 * (1 + (index % 3)) },
      pinned: false,
    })),
    edges: Array.from({ length: 199 }, (_none, index) => ({ from: 'n0', to: `n${index + 1}` })),
  };
  const points = [...computeLayout('force', star).values()];
  expect(removeOverlaps(star.nodes, points)).toEqual(points);
});
