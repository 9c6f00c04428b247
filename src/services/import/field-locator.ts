import type { ColumnOf, Contribution, Entry, Origin, Rejection } from '../../domain/record/read-item';

/** An error in a record: its path within the record, and the value in that place. */
export interface EntryError {
  readonly reason: string;
  readonly path?: readonly (string | number)[];
  readonly value?: unknown;
}

/** Traces errors of records back to their place in the files: the line, and the column of a table. */
export class FieldLocator {
  private readonly columns = new Map<string, ColumnOf>();

  note({ origin, columnOf }: Entry): void {
    if (columnOf !== undefined) this.columns.set(origin.file, columnOf);
  }

  rejection(
    origin: Origin,
    { by, record }: Contribution,
    { reason, path = [], value }: EntryError,
  ): Rejection {
    const column = by === undefined ? undefined : this.columns.get(origin.file)?.(by, path);
    return {
      is: 'rejection',
      origin: column === undefined ? origin : { ...origin, column },
      value: String(value ?? record.id).slice(0, 200),
      reason,
    };
  }
}
