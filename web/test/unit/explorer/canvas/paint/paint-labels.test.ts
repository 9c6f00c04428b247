import { expect, test } from 'vitest';
import { emphasisOf } from '../../../../../src/explorer/canvas/emphasis';
import { labelOf } from '../../../../../src/explorer/canvas/label';
import { paintLineLabels, writtenOn } from '../../../../../src/explorer/canvas/paint/paint-labels';
import type { Plane } from '../../../../../src/explorer/canvas/paint/plane';
import { line, node } from '../marks-of-tests';

/** What is written on the line between two where a third stands here, its name below it. */
function labelledWith(third: { x: number; y: number }) {
  const texts: { text: string; x: number; y: number }[] = [];
  const context = {
    strokeText() {},
    fillText: (text: string, x: number, y: number) => texts.push({ text, x, y }),
  } as unknown as OffscreenCanvasRenderingContext2D;
  const points = [{ x: 100, y: 100 }, { x: 500, y: 100 }, third];
  const plane: Plane = { context, width: 600, height: 300, points, headings: [], scale: 1, ratio: 1 };
  const marks = {
    nodes: [node('a'), node('b'), node('over', 'Meeting of the two who are here')],
    lines: [line(0, 1)],
  };
  const emphasis = emphasisOf(marks, []);
  const labels = marks.nodes.map(({ label }) => labelOf(label, false));
  const written = writtenOn(plane, [{ index: 2, side: 'below' }], labels, emphasis);
  paintLineLabels(plane, marks, [0], new Map([[0, { text: '1, 2', always: false }]]), written, 'light');
  return texts;
}

test('a line is labelled in its middle, and beside that where a name stands there', () => {
  expect(labelledWith({ x: 300, y: 250 })).toEqual([{ text: '1, 2', x: 300, y: 100 }]);
  const [moved] = labelledWith({ x: 300, y: 80 });
  expect(moved).toMatchObject({ text: '1, 2', y: 100 });
  expect(Math.abs((moved?.x ?? 0) - 300)).toBeGreaterThan(30);
});
