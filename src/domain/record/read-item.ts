import type { GraphRecord } from './record';

/** A position in the files of an import. */
export interface Origin {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}

/** One entry's part of one record. Contributions with the same id are merged into one record. */
export interface Contribution {
  readonly record: GraphRecord;
  /** Contributes only names. Another entry describes the entity. */
  readonly adds?: true;
  /** Keeps its citations even if an earlier entry already describes the record. */
  readonly alwaysCited?: true;
  /** Its names are bare texts. If the graph has the same name, it keeps the details that it already has. */
  readonly namesAreTexts?: true;
  /** The node (by name) or relationship (by index) of the mapping that produced it. */
  readonly by?: string | number;
}

/** The column, from 1, of the value at a path in a record; undefined if it comes from no single column. */
export type ColumnOf = (by: string | number, path: readonly (string | number)[]) => number | undefined;

/** One entry of a file, such as a row or a line. An import writes all of its records or none. */
export interface Entry {
  readonly is: 'entry';
  readonly origin: Origin;
  readonly contributions: readonly Contribution[];
  /** The entry is not a row or line, such as the source record of the file itself. Reports do not count it. */
  readonly implied?: true;
  /** Traces values back to columns, for a row that a mapping has read. All rows of a file share it. */
  readonly columnOf?: ColumnOf;
}

/** A part of a file that is not imported, with the reason. */
export interface Rejection {
  readonly is: 'rejection';
  readonly origin: Origin;
  readonly value?: string;
  readonly reason: string;
}

/** A remark on an entry that is imported, such as a name that matches nobody. */
export interface Remark {
  readonly is: 'remark';
  readonly origin: Origin;
  readonly about: 'joined' | 'not-joined' | 'followed' | 'left-out' | 'repaired' | 'lost';
  readonly value: string;
  readonly reason: string;
  /** The number of occurrences. One if absent. */
  readonly times?: number;
}

/** One item that a reader yields, in the order of the file. */
export type ReadItem = Entry | Rejection | Remark;
