import type { Reading } from '../domain/record/entry';
import type { Kind } from '../domain/vocabulary/kinds';

/** A file to be read: its name without folders, and its bytes. */
export interface GivenFile {
  readonly name: string;
  /** Where it lies on a disk, for a form that cannot be read from its beginning to its end; not all do. */
  readonly path?: string;
  bytes(): AsyncIterable<Uint8Array>;
}

export interface ReadOptions {
  /** What is read from other programs gets its ids from this and from the ids of the file. */
  readonly dataset: string;
  /** What the nodes of a graph are that does not say it itself. */
  readonly nodesAre?: Kind | undefined;
}

/** A form that files are read from. A new one is one file that exports one of these, and one row of READERS. */
export interface Reader {
  readonly name: string;
  readonly label: string;
  /** Of its files, without the first dot. */
  readonly extensions: readonly string[];
  /** Its entries lean on each other: one that is refused keeps the whole file from being written. */
  readonly whole: boolean;
  /** What the file says. Throws BAD_FILE, naming file and line, for what is not of the form. */
  read(file: GivenFile, options: ReadOptions): AsyncIterable<Reading>;
}
