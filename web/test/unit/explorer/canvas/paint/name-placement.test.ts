import { expect, test } from 'vitest';
import { computeEmphasis } from '../../../../../src/explorer/canvas/emphasis';
import {
  labelBox,
  nameFontSize,
  placeNames,
  rankNodes,
} from '../../../../../src/explorer/canvas/paint/name-placement';
import { wrapName } from '../../../../../src/explorer/canvas/text-layout';
import { edge, node } from '../mark-fixtures';

const names = Array.from({ length: 200 }, (_none, index) => `Zhang Weiming ${index}`);
const marks = {
  nodes: names.map((name) => node(name)),
  edges: names.slice(1).map((_name, index) => edge(0, index + 1)),
};
const coordinates = Float32Array.from(
  names.flatMap((_name, index) => [(index % 20) * 50, Math.floor(index / 20) * 40]),
);
const labels = names.map((name) => wrapName(name, false));
const placed = (k: number, selected: readonly string[] = []) => {
  const emphasis = computeEmphasis(marks, selected);
  return placeNames(k, rankNodes(marks, emphasis), emphasis.nodes.size, labels, coordinates, false);
};

test.each([0.2, 0.6, 1, 2])('places names without overlap at zoom %s', (k) => {
  const boxes = placed(k).map(({ index, side }) => {
    const point = { x: (coordinates[2 * index] ?? 0) * k, y: (coordinates[2 * index + 1] ?? 0) * k };
    return labelBox(labels[index] ?? wrapName('', false), point, side, {
      unit: Math.max(k, 0.18),
      font: nameFontSize(k),
    });
  });
  for (const [index, one] of boxes.entries())
    for (const other of boxes.slice(index + 1))
      expect(
        one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
      ).toBe(false);
});

test('places more names at a larger zoom, up to all', () => {
  expect(placed(0.2).length).toBeLessThan(placed(1).length);
  expect(placed(3).length).toBe(names.length);
});

test('always places the name of a selected node', () => {
  expect(placed(0.1).map(({ index }) => index)).not.toContain(117);
  expect(placed(0.1, ['Zhang Weiming 117']).map(({ index }) => index)).toContain(117);
});
