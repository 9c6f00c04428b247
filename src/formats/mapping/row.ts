import type { ReadItem } from '../../domain/record/read-item';
import { holds } from './cell-value';
import { CellError } from './cells';
import type { TableMapping } from './mapping-schema';
import type { NameJoin } from './name-join';
import { type Row, RowRecords } from './row-records';

/** Converts a row: to an entry with all of its records and to remarks, or to a rejection. */
export function readRow(
  table: TableMapping,
  row: Row,
  columns: readonly string[],
  join: NameJoin,
): ReadItem[] {
  const origin = { file: table.file, line: row.line };
  const skipped = table.leaveOut?.find(({ when }) => holds(when, row.cells));
  if (skipped !== undefined)
    return [{ is: 'remark', origin, about: 'left-out', value: row.locator, reason: skipped.reason }];
  try {
    const rejected = table.reject?.find(({ when }) => holds(when, row.cells));
    if (rejected !== undefined)
      throw new CellError(rejected.when.column, row.cells.get(rejected.when.column), rejected.reason);
    const { contributions, remarks } = new RowRecords(table, row, join).build();
    return [
      { is: 'entry', origin, contributions },
      ...remarks.map((remark) => ({ is: 'remark', origin, ...remark }) as const),
    ];
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    const column = columns.indexOf(error.column) + 1;
    const place = column > 0 ? { ...origin, column } : origin;
    return [
      { is: 'rejection', origin: place, value: error.value, reason: `${error.column}: ${error.reason}` },
    ];
  }
}
