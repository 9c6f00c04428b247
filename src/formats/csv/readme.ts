import type { SubgraphHeader } from '../../domain/record/subgraph';
import type { WriteOptions } from '../export-format';
import { headerFields } from '../header-fields';
import type { CsvTable } from './tables';

/** The README of the zip. It explains each table and column. */
export function readme(header: SubgraphHeader, tables: readonly CsvTable[], { cells }: WriteOptions): string {
  const lines = [
    'A subgraph of Guanxi as tables',
    '',
    ...headerFields(header).map(([name, value]) => `${name}: ${value}`),
    '',
    'The tables are UTF-8 CSV (RFC 4180): commas separate cells, and CRLF ends a row.',
    cells === 'spreadsheet'
      ? "They are made for spreadsheets: they begin with a byte order mark, and a text that a spreadsheet could take for a formula has an apostrophe (') before it. Ask for raw cells to have every text exactly."
      : 'All text is unchanged. Do not open the tables in a spreadsheet: it may run text that starts with = as a formula.',
    'A cell without a value is empty. Dates are EDTF; separate columns give the earliest and the latest day of each.',
  ];
  for (const { name, meaning, columns } of tables) {
    lines.push('', `${name}: ${meaning}`);
    for (const column of columns) lines.push(`  ${column.name}: ${column.meaning}`);
  }
  return `${lines.join('\r\n')}\r\n`;
}
