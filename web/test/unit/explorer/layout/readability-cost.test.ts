import { expect, test } from 'vitest';
import { readabilityCost } from '../../../../src/explorer/layout/readability-cost';
import type { Scene } from '../../../../src/explorer/layout/scene';

const scene: Scene = {
  focus: undefined,
  nodes: ['a', 'b', 'c', 'd'].map((id) => ({
    id,
    kind: 'PERSON',
    name: { width: 3, height: 1 },
    pinned: false,
  })),
  edges: [
    { from: 'a', to: 'b' },
    { from: 'c', to: 'd' },
  ],
};
const [left, right] = [0, 300];

test('costs more if edges cross edges, marks or names', () => {
  const labelsBeside = readabilityCost(scene, [
    { x: left, y: 0 },
    { x: right, y: 0 },
    { x: left, y: 100 },
    { x: right, y: 100 },
  ]);
  const across = readabilityCost(scene, [
    { x: left, y: 0 },
    { x: right, y: 100 },
    { x: left, y: 100 },
    { x: right, y: 0 },
  ]);
  const overName = readabilityCost(scene, [
    { x: left, y: 0 },
    { x: left + 1, y: 100 },
    { x: right, y: 0 },
    { x: right, y: 100 },
  ]);
  const overMark = readabilityCost(scene, [
    { x: left, y: 50 },
    { x: right, y: 50 },
    { x: 150, y: 52 },
    { x: right, y: 100 },
  ]);
  const offMark = readabilityCost(scene, [
    { x: left, y: 50 },
    { x: right, y: 50 },
    { x: 150, y: 70 },
    { x: right, y: 100 },
  ]);
  expect(overMark).toBeGreaterThan(offMark);
  expect(across).toBeGreaterThan(labelsBeside);
  expect(overName).toBeGreaterThan(labelsBeside);
});

test('costs more for larger drawings, and more for height than for width', () => {
  const at = (width: number, height: number) =>
    readabilityCost({ ...scene, edges: [] }, [
      { x: 0, y: 0 },
      { x: width, y: 0 },
      { x: 0, y: height },
      { x: width, y: height },
    ]);
  expect(at(600, 200)).toBeGreaterThan(at(300, 100));
  expect(at(100, 300)).toBeGreaterThan(at(300, 100));
});
