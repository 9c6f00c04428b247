import type { Reading } from '../../domain/record/entry';
import { CellError } from './cells';
import type { NameJoin } from './name-join';
import { type Row, RowRecords } from './row-records';
import type { Table } from './schema';
import { holds } from './value';

/** Converts a row: to an entry with all of its records and to remarks, or to a refusal. */
export function readRow(table: Table, row: Row, columns: readonly string[], join: NameJoin): Reading[] {
  const origin = { file: table.file, line: row.line };
  const skipped = table.leaveOut?.find(({ when }) => holds(when, row.cells));
  if (skipped !== undefined)
    return [{ is: 'remark', origin, about: 'left-out', value: row.locator, reason: skipped.reason }];
  try {
    const refused = table.refuse?.find(({ when }) => holds(when, row.cells));
    if (refused !== undefined)
      throw new CellError(refused.when.column, row.cells.get(refused.when.column), refused.reason);
    const { contributions, remarks } = new RowRecords(table, row, join).build();
    return [
      { is: 'entry', origin, contributions },
      ...remarks.map((remark) => ({ is: 'remark', origin, ...remark }) as const),
    ];
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    const column = columns.indexOf(error.column) + 1;
    const place = column > 0 ? { ...origin, column } : origin;
    return [{ is: 'refusal', origin: place, value: error.value, reason: `${error.column}: ${error.reason}` }];
  }
}
