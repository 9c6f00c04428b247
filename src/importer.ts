import type { StatementRunner } from './db/statement-runner';
import type { ReadItem } from './domain/record/read-item';
import type { Kind } from './domain/vocabulary/kinds';
import { AppError } from './errors';
import { readMapping } from './formats/mapping/read-mapping';
import { readTables } from './formats/mapping/read-tables';
import type { InputFile } from './formats/reader';
import { requireReader } from './formats/readers';
import { readSeed } from './formats/seed/read-seed';
import { unpacked } from './formats/text/gunzip';
import { type ImportOptions, importEntries } from './services/import/import-entries';
import type { ImportResult } from './services/import/import-report';
import { SEEDS } from './services/load/load-records';

/** An import: its files and options. */
export interface ImportRequest
  extends Pick<
    ImportOptions,
    'now' | 'dryRun' | 'keepRemoved' | 'replace' | 'signal' | 'onProgress' | 'write'
  > {
  readonly files: readonly InputFile[];
  /** The mapping file of CSV files: its name and text. */
  readonly mapping?: { readonly name: string; readonly text: string } | undefined;
  /** Format of the files; defaults to the file extension. */
  readonly format?: string | undefined;
  /** Name of the import; defaults to the name in the mapping, otherwise to that of the first file. */
  readonly importName?: string | undefined;
  readonly nodeKind?: Kind | undefined;
  /** Writes nothing when any entry is rejected; always on for formats whose entries depend on each other. */
  readonly strict?: boolean;
}

/** Imports files: formats read them, services check and write their records. */
export async function importFiles(store: StatementRunner, request: ImportRequest): Promise<ImportResult> {
  const { mapping: given, format, importName, nodeKind, strict = false, ...options } = request;
  const files = request.files.map(unpacked);
  if (given !== undefined) {
    const mapping = readMapping(given.name, given.text);
    const items = readTables(mapping, files);
    const importId = nameOf(importName ?? mapping.import, false);
    return importEntries(store, { ...options, importId, strict, items });
  }
  const [first] = files;
  if (first === undefined) throw new AppError('BAD_INPUT', 'No file was given.');
  const readers = files.map((file) => ({ file, reader: requireReader(file.name, format) }));
  const dataset = importName ?? slugOf(first.name);
  const items = async function* (): AsyncGenerator<ReadItem> {
    for (const { file, reader } of readers) yield* reader.read(file, { dataset, nodeKind: nodeKind });
  };
  return importEntries(store, {
    ...options,
    importId: nameOf(
      dataset,
      readers.every(({ reader }) => reader === readSeed),
    ),
    strict: strict || readers.some(({ reader }) => reader.allOrNothing),
    items: items(),
  });
}

/**
 * The id of an import; throws IMPORT_NAME_TAKEN for the reserved name of the seeds, whose facts it would remove until
 * the next start.
 */
function nameOf(name: string, isSeeds: boolean): string {
  const importId = `import:${name}`;
  if (importId === SEEDS && !isSeeds)
    throw new AppError(
      'IMPORT_NAME_TAKEN',
      `"${name}" is reserved for the seeds of the service; choose another name (--import-name NAME).`,
    );
  return importId;
}

/**
 * An import name from a file name: letters, digits and hyphens before the first dot; throws BAD_INPUT when there are
 * none.
 */
function slugOf(file: string): string {
  const [stem = ''] = file.toLowerCase().split('.');
  const slug = stem.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '');
  if (slug === '')
    throw new AppError(
      'BAD_INPUT',
      `${file}: the file name has no letter or digit to name the import with; give a name (--import-name NAME).`,
    );
  return slug;
}
