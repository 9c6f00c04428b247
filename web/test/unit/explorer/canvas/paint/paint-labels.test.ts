import { expect, test } from 'vitest';
import { bowsOf } from '../../../../../src/explorer/canvas/course';
import { emphasisOf } from '../../../../../src/explorer/canvas/emphasis';
import { labelOf } from '../../../../../src/explorer/canvas/label';
import type { LineMark } from '../../../../../src/explorer/canvas/marks';
import { paintLineLabels, writtenOn } from '../../../../../src/explorer/canvas/paint/paint-labels';
import type { Plane } from '../../../../../src/explorer/canvas/paint/plane';
import type { Point } from '../../../../../src/explorer/layout/scene';
import { line, node } from '../marks-of-tests';

const NAME = 'Meeting of the two who are here';

/** What is written on lines between nodes where names of this length stand below the third and any after it. */
function writtenOnLines(
  points: readonly Point[],
  lines: readonly LineMark[],
  always: boolean,
): { text: string; x: number; y: number }[] {
  const texts: { text: string; x: number; y: number }[] = [];
  const context = {
    strokeText() {},
    fillText: (text: string, x: number, y: number) => texts.push({ text, x, y }),
  } as unknown as OffscreenCanvasRenderingContext2D;
  const plane: Plane = { context, width: 600, height: 300, points, headings: [], scale: 1, ratio: 1 };
  const marks = { nodes: points.map((_, index) => node(`n${index}`, NAME)), lines };
  const labels = marks.nodes.map(({ label }) => labelOf(label, false));
  const named = points.slice(2).map((_, index) => ({ index: index + 2, side: 'below' as const }));
  const written = writtenOn(plane, named, labels, emphasisOf(marks, []));
  const said = new Map(lines.map((_, index) => [index, { text: '1, 2', always }]));
  paintLineLabels(plane, marks, bowsOf(lines), said, written, 'light');
  return texts;
}

const [left, right] = [
  { x: 100, y: 100 },
  { x: 500, y: 100 },
];

test('a line is labelled in its middle, and beside that where a name stands there', () => {
  expect(writtenOnLines([left, right, { x: 300, y: 250 }], [line(0, 1)], false)).toEqual([
    { text: '1, 2', x: 300, y: 100 },
  ]);
  const [moved] = writtenOnLines([left, right, { x: 300, y: 80 }], [line(0, 1)], false);
  expect(moved).toMatchObject({ text: '1, 2', y: 100 });
  expect(Math.abs((moved?.x ?? 0) - 300)).toBeGreaterThan(30);
});

test('labels of lines that cross do not cover one another', () => {
  const [one, other] = writtenOnLines(
    [left, right, { x: 300, y: 0 }, { x: 300, y: 200 }],
    [line(0, 1), line(2, 3)],
    false,
  );
  expect(one).toMatchObject({ x: 300, y: 100 });
  expect(Math.abs((other?.y ?? 100) - 100)).toBeGreaterThanOrEqual(10);
});

test('a label that would cover a mark at its end is left out, unless it is the number of a path', () => {
  const near = [left, { x: 130, y: 100 }];
  expect(writtenOnLines(near, [line(0, 1)], false)).toEqual([]);
  expect(writtenOnLines(near, [line(0, 1)], true)).toEqual([{ text: '1, 2', x: 115, y: 100 }]);
});
