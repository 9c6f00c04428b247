import fc from 'fast-check';
import { type CellValue, cellsFor } from '../../../src/formats/csv/cell';
import type { WriteOptions } from '../../../src/formats/export-format';

const cell = (value: CellValue, cells: WriteOptions['cells']) => cellsFor(cells, () => undefined)(value);

/** The text of one cell, as RFC 4180 has it. */
const read = (written: string) =>
  written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;

test.each(['=1+1', '+1', '-1', '@A1', '\t=1', '\n=1', ' =1', '＝1', '\ufeff=1', '|x'])(
  'for a spreadsheet the text %j is no formula',
  (text) => {
    expect(cell(text, 'spreadsheet').replace(/^"/, '')).toMatch(/^'/);
    expect(read(cell(text, 'raw'))).toBe(text);
  },
);

test.each(['plain', '1-2', "'quoted'", '李安', ''])('the text %j stays unchanged', (text) => {
  expect(cell(text, 'spreadsheet')).toBe(text);
});

test('a number needs no apostrophe', () => {
  expect(cell(-5.2, 'spreadsheet')).toBe('-5.2');
  expect(cell(true, 'spreadsheet')).toBe('true');
  expect(cell(undefined, 'spreadsheet')).toBe('');
});

test('any text survives a round trip through a raw cell', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const written = cell(text, 'raw');
      return read(written) === text && (written.startsWith('"') || !/[",\r\n]/.test(written));
    }),
  );
});
