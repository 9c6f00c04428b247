import { expect, test } from 'vitest';
import { paintHeadings } from '../../../../../src/explorer/canvas/paint/paint-headings';

/** Returns the rows drawn above the first of two columns that are `apart` pixels apart. */
function headingsAt(apart: number, text: string): { text: string; y: number }[] {
  const texts: { text: string; y: number }[] = [];
  const context = {
    beginPath() {},
    moveTo() {},
    lineTo() {},
    stroke() {},
    fillText: (row: string, _x: number, y: number) => texts.push({ text: row, y }),
  } as unknown as OffscreenCanvasRenderingContext2D;
  const headings = [
    { at: { x: 20 + apart, y: 60 }, text: 'later' },
    { at: { x: 20, y: 60 }, text },
  ];
  paintHeadings({ context, headings, points: [], width: 900, height: 400, scale: 0.5, ratio: 1 }, 'light');
  return texts.filter((row) => row.text !== 'later');
}

test('aligns the last row of a wrapped heading', () => {
  expect(headingsAt(300, '23 November 2021')).toEqual([{ text: '23 November 2021', y: 60 }]);
  const rows = headingsAt(170, 'some time during 23–26 November 2021');
  expect(rows.map(({ text }) => text)).toEqual(['some time during 23–26', 'November 2021']);
  expect(rows[1]?.y).toBe(60);
  expect(rows[0]?.y).toBeLessThan(50);
});

test('truncates a heading after three rows, and omits it if a word does not fit', () => {
  const long = headingsAt(100, 'on the 23rd or on the 24th or on the 25th or on the 26th of November 2021');
  expect(long).toHaveLength(3);
  expect(long.at(-1)?.text).toMatch(/…$/);
  expect(headingsAt(40, '2021-11-23')).toEqual([]);
});
