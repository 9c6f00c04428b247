import type { EntityRecord, RelationshipRecord } from '../domain/record/record';
import type { CoPresence, Shape, Subgraph } from '../domain/record/subgraph';
import type { Locale } from '../domain/vocabulary/locales';

/** Any record that a file may hold. */
export type ExportedRecord = EntityRecord | RelationshipRecord | CoPresence;

/** One thing that a format cannot hold as it is. */
export interface Loss {
  /** Stable name, such as `name-details`. */
  readonly code: string;
  /** What a reader of the file does not get, or gets only as text. */
  readonly meaning: string;
  /** `left-out`: not in the file; `as-text`: in the file, in a form that programs do not read as what it is. */
  readonly how: 'left-out' | 'as-text';
  /** How many times a record suffers it; without this the writer tells, who alone knows. */
  readonly count?: (record: ExportedRecord, options: WriteOptions) => number;
}

/** A loss that a record tells by itself. */
export type CountedLoss = Required<Loss>;

/** Takes note of a loss by its code, each time that one which has no count of its own is suffered. */
type Lose = (code: string) => void;

export interface WriteOptions {
  /** Cells are written exactly, or so that a spreadsheet takes none of them for a formula. */
  readonly cells: 'spreadsheet' | 'raw';
  /** The language of what is written for people. */
  readonly locale: Locale;
}

export const DEFAULT_OPTIONS: WriteOptions = { cells: 'spreadsheet', locale: 'en' };

/**
 * A form that a subgraph is written in. A new format is one file that exports one of these, and one row of FORMATS.
 * What it writes is the same bytes for the same subgraph, and lacks its end where the subgraph fails in the middle.
 */
export interface Format {
  readonly name: string;
  readonly label: string;
  /** Of its files, without a dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Which programs read it. */
  readonly readBy: string;
  /** Whether it is written in constant memory, however large the subgraph. */
  readonly streaming: boolean;
  readonly shapes: readonly Shape[];
  readonly losses: readonly Loss[];
  write(graph: Subgraph, options: WriteOptions, lose?: Lose): AsyncIterable<string | Uint8Array>;
}
