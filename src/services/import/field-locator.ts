import type { ColumnOf, Contribution, Entry, Origin, Refusal } from '../../domain/record/entry';

/** What is wrong with what an entry says of a record: where in the record, and the value found there. */
export interface RecordFault {
  readonly reason: string;
  readonly path?: readonly (string | number)[];
  readonly value?: unknown;
}

/** Traces faults of records back to where in the files they stand: the line, and of tables the column. */
export class FieldLocator {
  private readonly columns = new Map<string, ColumnOf>();

  note({ origin, columnOf }: Entry): void {
    if (columnOf !== undefined) this.columns.set(origin.file, columnOf);
  }

  refusal(origin: Origin, { by, record }: Contribution, { reason, path = [], value }: RecordFault): Refusal {
    const column = by === undefined ? undefined : this.columns.get(origin.file)?.(by, path);
    return {
      is: 'refusal',
      origin: column === undefined ? origin : { ...origin, column },
      value: String(value ?? record.id).slice(0, 200),
      reason,
    };
  }
}
