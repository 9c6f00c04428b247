import type { WriteOptions } from '../format';

/** What a spreadsheet may take for the beginning of a formula, at the start of a cell. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20|]/;
const SPECIAL = /[",\r\n]/;

export type CellValue = string | number | boolean | undefined;

/** How a value becomes the text of its cell. */
export type Cell = (value: CellValue) => string;

/**
 * Makes cells. For a spreadsheet a text that it may take for a formula gets an apostrophe before it, which is told; a
 * number and a flag are no text and stay what they are.
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

/** The text that a cell for a spreadsheet was made of, save for one that itself began with such an apostrophe. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
