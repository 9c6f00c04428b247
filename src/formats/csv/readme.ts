import type { SubgraphHeader } from '../../domain/record/subgraph';
import type { WriteOptions } from '../format';
import { headerFields } from '../header-fields';
import type { Table } from './tables';

/** The page in the zip that says what the tables are and what each column holds. */
export function readme(header: SubgraphHeader, tables: readonly Table[], { cells }: WriteOptions): string {
  const lines = [
    'A subgraph of Guanxi as tables',
    '',
    ...headerFields(header).map(([name, value]) => `${name}: ${value}`),
    '',
    'The tables are UTF-8, with a comma between cells and CRLF at the end of a row (RFC 4180).',
    cells === 'spreadsheet'
      ? "They are made for spreadsheets: they begin with a byte order mark, and a text that a spreadsheet could take for a formula has an apostrophe (') before it. Ask for raw cells to have every text exactly."
      : 'Every text stands exactly as it is in the graph. Do not open them in a spreadsheet: a text that begins with = may be run as a formula.',
    'A cell without a value is empty. Dates are EDTF; beside each stand the earliest and the latest day it may mean.',
  ];
  for (const { name, meaning, columns } of tables) {
    lines.push('', `${name}: ${meaning}`);
    for (const column of columns) lines.push(`  ${column.name}: ${column.meaning}`);
  }
  return `${lines.join('\r\n')}\r\n`;
}
