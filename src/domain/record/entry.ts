import type { GraphRecord } from './record';

/** Where in the files of an import something stands. */
export interface Origin {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}

/** What one entry of a file says of one record; entries that speak of one id make one record together. */
export interface Contribution {
  readonly record: GraphRecord;
  /** Adds its names to an entity that another entry describes, and says nothing else of it. */
  readonly adds?: true;
  /** Its citations are kept beside those of earlier entries, and not only where it is the first. */
  readonly alwaysCited?: true;
  /** Its names are texts of which the file says nothing else: of those that the graph has it knows more. */
  readonly namesAreTexts?: true;
  /** The node, by name, or the relationship, by number, of the mapping that it was made by. */
  readonly by?: string | number;
}

/** The column, from 1, that a part of a contribution was read from, by the path of the part in its record. */
export type ColumnOf = (by: string | number, path: readonly (string | number)[]) => number | undefined;

/** One entry of a file, such as a row or a line: all of its records are written, or none. */
export interface Entry {
  readonly is: 'entry';
  readonly origin: Origin;
  readonly contributions: readonly Contribution[];
  /** Stands for no row or line of the file, such as the source that the file itself becomes, and is not counted. */
  readonly implied?: true;
  /** Of a row whose cells a mapping made records of; the same for all rows of a file. */
  readonly columnOf?: ColumnOf;
}

/** What of a file is not written, and why. */
export interface Refusal {
  readonly is: 'refusal';
  readonly origin: Origin;
  readonly value?: string;
  readonly reason: string;
}

/** What a reader of the report should know of an entry that is written, such as a name that found nobody. */
export interface Remark {
  readonly is: 'remark';
  readonly origin: Origin;
  readonly about: 'joined' | 'not-joined' | 'followed' | 'left-out' | 'repaired' | 'lost';
  readonly value: string;
  readonly reason: string;
  /** How often, where the reader has counted; once where it does not say. */
  readonly times?: number;
}

/** What a reader makes of a file, in the file's order. */
export type Reading = Entry | Refusal | Remark;
