import type { WriteOptions } from '../format';

/** What a spreadsheet may take for the beginning of a formula, at the start of a cell. */
const FORMULA = /^[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20|]/u;
const QUOTED = /[",\r\n]|^\s|\s$/;
/** Found quickly: what begins with a letter or a digit and has nothing to quote, as most texts do. */
const PLAIN = /^[0-9A-Za-z\u4e00-\u9fff][^",\r\n]*(?<!\s)$/;

export type CellValue = string | number | boolean | undefined;

/**
 * One cell. For a spreadsheet a text that it may take for a formula gets an apostrophe before it; a number and a flag
 * are no text and stay what they are.
 */
export function cell(value: CellValue, cells: WriteOptions['cells']): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  if (PLAIN.test(value)) return value;
  const text = cells === 'spreadsheet' && FORMULA.test(value) ? `'${value}` : value;
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The text that a cell for a spreadsheet was made of, save for one that itself began with such an apostrophe. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;

/** Whether a spreadsheet could take a value for a formula. */
export const isFormula = (value: CellValue): boolean =>
  typeof value === 'string' && !PLAIN.test(value) && FORMULA.test(value);
