import type { EntityRecord, RelationshipRecord } from '../domain/record/record';
import type { CoPresence, Shape, Subgraph } from '../domain/record/subgraph';
import type { Locale } from '../domain/vocabulary/locales';

/** Any record that a format writes. */
export type ExportedRecord = EntityRecord | RelationshipRecord | CoPresence;

/** Something that a format cannot represent exactly. */
export interface Loss {
  /** A stable code, such as `name-details`. */
  readonly code: string;
  /** What is lost, as a noun phrase with an optional explanation. */
  readonly meaning: string;
  /** `left-out`: not in the file. `as-text`: in the file, but only as text for people. */
  readonly how: 'left-out' | 'as-text';
  /** The number of losses in one record. If absent, the writer reports each loss itself. */
  readonly count?: (record: ExportedRecord, options: WriteOptions) => number;
}

/** A loss that can be counted from the record alone. */
export type CountedLoss = Required<Loss>;

/** Reports one loss by its code. Writers call it only for losses without a count. */
type ReportLoss = (code: string) => void;

export interface WriteOptions {
  /** `spreadsheet` protects cells that look like formulas. `raw` writes every cell unchanged. */
  readonly cells: 'spreadsheet' | 'raw';
  /** The language of text for people. */
  readonly locale: Locale;
}

export const DEFAULT_OPTIONS: WriteOptions = { cells: 'spreadsheet', locale: 'en' };

/**
 * An export format. A new format is one file that exports a Format, and one row of FORMATS. The same subgraph always
 * gives the same bytes. If the subgraph fails midway, the file lacks its end, so that readers detect it.
 */
export interface Format {
  readonly name: string;
  readonly label: string;
  /** The file extension, without a dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** The programs that read the format. */
  readonly readBy: string;
  /** Whether writing takes constant memory, regardless of the size of the subgraph. */
  readonly streaming: boolean;
  readonly shapes: readonly Shape[];
  readonly losses: readonly Loss[];
  write(graph: Subgraph, options: WriteOptions, reportLoss?: ReportLoss): AsyncIterable<string | Uint8Array>;
}
