import type { WriteOptions } from '../format';

/** What a spreadsheet may take for the beginning of a formula, at the start of a cell. */
const FORMULA = /^[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20|]/u;
const QUOTED = /[",\r\n]|^\s|\s$/;

export type CellValue = string | number | boolean | undefined;

/**
 * One cell. For a spreadsheet a text that it may take for a formula gets an apostrophe before it; a number and a flag
 * are no text and stay what they are.
 */
export function cell(value: CellValue, cells: WriteOptions['cells']): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const text = cells === 'spreadsheet' && FORMULA.test(value) ? `'${value}` : value;
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The text that a cell for a spreadsheet was made of, save for one that itself began with such an apostrophe. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;

/** One row with its line end (RFC 4180). */
export const row = (values: readonly CellValue[], cells: WriteOptions['cells']): string =>
  `${values.map((value) => cell(value, cells)).join(',')}\r\n`;

/** How many texts of a record a spreadsheet would have taken for formulas. */
export const isFormula = (value: CellValue): boolean => typeof value === 'string' && FORMULA.test(value);
