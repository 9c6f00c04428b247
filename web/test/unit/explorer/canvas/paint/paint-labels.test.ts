import { expect, test } from 'vitest';
import { edgeCurvatures } from '../../../../../src/explorer/canvas/edge-path';
import { computeEmphasis } from '../../../../../src/explorer/canvas/emphasis';
import type { EdgeMark } from '../../../../../src/explorer/canvas/marks';
import { paintEdgeLabels, visibleNames } from '../../../../../src/explorer/canvas/paint/paint-labels';
import type { Surface } from '../../../../../src/explorer/canvas/paint/surface';
import { wrapName } from '../../../../../src/explorer/canvas/text-layout';
import type { Point } from '../../../../../src/explorer/layout/scene';
import { edge, node } from '../mark-fixtures';

const NAME = 'Meeting of the two who are here';

/** Returns the labels drawn on edges between points, with names below the third and later points. */
function writtenOnLines(
  points: readonly Point[],
  edges: readonly EdgeMark[],
  always: boolean,
): { text: string; x: number; y: number }[] {
  const texts: { text: string; x: number; y: number }[] = [];
  const context = {
    strokeText() {},
    fillText: (text: string, x: number, y: number) => texts.push({ text, x, y }),
  } as unknown as OffscreenCanvasRenderingContext2D;
  const surface: Surface = { context, width: 600, height: 300, points, headings: [], scale: 1, ratio: 1 };
  const marks = { nodes: points.map((_, index) => node(`n${index}`, NAME)), edges };
  const labels = marks.nodes.map(({ label }) => wrapName(label, false));
  const placedNames = points.slice(2).map((_, index) => ({ index: index + 2, side: 'below' as const }));
  const names = visibleNames(surface, placedNames, labels, computeEmphasis(marks, []));
  const labelsByEdge = new Map(edges.map((_, index) => [index, { text: '1, 2', always }]));
  paintEdgeLabels(surface, marks, edgeCurvatures(edges), labelsByEdge, names, 'light');
  return texts;
}

const [left, right] = [
  { x: 100, y: 100 },
  { x: 500, y: 100 },
];

test('labels an edge at its middle, or next to a name that covers it', () => {
  expect(writtenOnLines([left, right, { x: 300, y: 250 }], [edge(0, 1)], false)).toEqual([
    { text: '1, 2', x: 300, y: 100 },
  ]);
  const [moved] = writtenOnLines([left, right, { x: 300, y: 80 }], [edge(0, 1)], false);
  expect(moved).toMatchObject({ text: '1, 2', y: 100 });
  expect(Math.abs((moved?.x ?? 0) - 300)).toBeGreaterThan(30);
});

test('keeps labels of crossing edges apart', () => {
  const [one, other] = writtenOnLines(
    [left, right, { x: 300, y: 0 }, { x: 300, y: 200 }],
    [edge(0, 1), edge(2, 3)],
    false,
  );
  expect(one).toMatchObject({ x: 300, y: 100 });
  expect(Math.abs((other?.y ?? 100) - 100)).toBeGreaterThanOrEqual(10);
});

test('omits a label that covers a mark, unless it is a path number', () => {
  const near = [left, { x: 130, y: 100 }];
  expect(writtenOnLines(near, [edge(0, 1)], false)).toEqual([]);
  expect(writtenOnLines(near, [edge(0, 1)], true)).toEqual([{ text: '1, 2', x: 115, y: 100 }]);
});
