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
}

/** One entry of a file, such as a row or a line: all of its records are written, or none. */
export interface Entry {
  readonly is: 'entry';
  readonly origin: Origin;
  readonly contributions: readonly Contribution[];
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
}

/** What a reader makes of a file, in the file's order. */
export type Reading = Entry | Refusal | Remark;
