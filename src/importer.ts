import type { Store } from './db/database';
import type { Reading } from './domain/record/entry';
import type { Kind } from './domain/vocabulary/kinds';
import { AppError } from './errors';
import { readMapping } from './formats/mapping/read-mapping';
import { readTables } from './formats/mapping/read-tables';
import type { GivenFile } from './formats/reader';
import { readerFor } from './formats/readers';
import { readSeed } from './formats/seed/read-seed';
import { unpacked } from './formats/text/gunzip';
import { type ImportOptions, importEntries } from './services/import/import-entries';
import type { ImportReport } from './services/import/import-report';
import { SEEDS } from './services/load/load-records';

/** What is to be imported, and how. */
export interface ImportRequest
  extends Pick<
    ImportOptions,
    'now' | 'dryRun' | 'keepRemoved' | 'replace' | 'signal' | 'onProgress' | 'write'
  > {
  readonly files: readonly GivenFile[];
  /** How the rows of CSV files are read: the name and the text of a mapping file. */
  readonly mapping?: { readonly name: string; readonly text: string } | undefined;
  /** The form of the files, where their names do not tell it. */
  readonly format?: string | undefined;
  /** The name of the import, where neither the mapping nor the first file is to give it. */
  readonly importName?: string | undefined;
  readonly nodeKind?: Kind | undefined;
  /** Nothing is written where anything is refused, as is the rule for files whose entries lean on each other. */
  readonly strict?: boolean;
}

/** Brings files in: formats read them, services check and write what they say. */
export async function importFiles(store: Store, request: ImportRequest): Promise<ImportReport> {
  const { mapping: given, format, importName, nodeKind, strict = false, ...options } = request;
  const files = request.files.map(unpacked);
  if (given !== undefined) {
    const mapping = readMapping(given.name, given.text);
    const readings = readTables(mapping, files);
    const importId = nameOf(importName ?? mapping.import, false);
    return importEntries(store, { ...options, importId, strict, readings });
  }
  const [first] = files;
  if (first === undefined) throw new AppError('BAD_INPUT', 'No file was given.');
  const readers = files.map((file) => ({ file, reader: readerFor(file.name, format) }));
  const dataset = importName ?? slugOf(first.name);
  const readings = async function* (): AsyncGenerator<Reading> {
    for (const { file, reader } of readers) yield* reader.read(file, { dataset, nodesAre: nodeKind });
  };
  return importEntries(store, {
    ...options,
    importId: nameOf(
      dataset,
      readers.every(({ reader }) => reader === readSeed),
    ),
    strict: strict || readers.some(({ reader }) => reader.whole),
    readings: readings(),
  });
}

/** The name of an import. That of the seeds is for seeds: they would go, and come again with the next start. */
function nameOf(name: string, isSeeds: boolean): string {
  const importId = `import:${name}`;
  if (importId === SEEDS && !isSeeds)
    throw new AppError(
      'IMPORT_NAME_TAKEN',
      `“${name}” is the name under which the service loads its seeds; name this import otherwise (--import-name NAME).`,
    );
  return importId;
}

/** A file's name as the name of an import: letters, digits and hyphens of its first part. */
function slugOf(file: string): string {
  const [stem = ''] = file.toLowerCase().split('.');
  const slug = stem.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '');
  if (slug === '')
    throw new AppError('BAD_INPUT', `${file} gives no name to the import; name it (--import-name NAME).`);
  return slug;
}
