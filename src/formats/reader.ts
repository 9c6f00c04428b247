import type { ReadItem } from '../domain/record/read-item';
import type { Kind } from '../domain/vocabulary/kinds';

/** An input file: its name without folders, and its bytes. */
export interface InputFile {
  readonly name: string;
  /** Its path on disk, for formats that need random access. Absent for an upload. */
  readonly path?: string;
  bytes(): AsyncIterable<Uint8Array>;
}

export interface ReadOptions {
  /** The name of the data set. Ids of foreign records derive from it and from their ids in the file. */
  readonly dataset: string;
  /** The kind of nodes in a graph file that does not state it. */
  readonly nodeKind?: Kind | undefined;
}

/** An import format. A new format is one file that exports a Reader, and one row of READERS. */
export interface Reader {
  readonly name: string;
  readonly label: string;
  /** The file extensions, without the first dot. */
  readonly extensions: readonly string[];
  /** All or nothing: one rejected entry rejects the whole file, because its entries depend on each other. */
  readonly allOrNothing: boolean;
  /** The items of a file. Throws BAD_FILE with file and line if the file is not in this format. */
  read(file: InputFile, options: ReadOptions): AsyncIterable<ReadItem>;
}
