import type { WriteOptions } from '../export-format';

/** Characters at the start of a cell that make a spreadsheet read it as a formula. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20|]/;
const SPECIAL = /[",\r\n]/;

export type CellValue = string | number | boolean | undefined;

/** Formats a value as the text of a cell. */
export type Cell = (value: CellValue) => string;

/**
 * Returns the formatter of cells. For a spreadsheet, it puts an apostrophe before text that looks like a formula, and
 * reports that as a loss. Numbers and booleans stay unchanged.
 */
export const cellsFor =
  (cells: WriteOptions['cells'], guarded: () => void): Cell =>
  (value) => {
    if (value === undefined) return '';
    if (typeof value !== 'string') return String(value);
    if (cells === 'raw' || !FORMULA.test(value)) return quoted(value);
    guarded();
    return quoted(`'${value}`);
  };

const quoted = (text: string): string =>
  SPECIAL.test(text) || text.trim() !== text ? `"${text.replaceAll('"', '""')}"` : text;

/** Removes the apostrophe from a cell. It cannot know whether the original text had one too. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
