import { rm } from 'node:fs/promises';
import type { Config } from './config';
import { bulkLoadManagedNeo4j } from './db/managed/bulk-load';
import type { StatementRunner } from './db/statement-runner';
import { writeAwaitIndexes, writeIsEmpty } from './db/statements.gen';
import { AppError } from './errors';
import { type ImportRequest, importFiles } from './importer';
import { managedOptions, openStore, type StoreHooks } from './open-store';
import type { ImportResult } from './services/import/import-report';
import { createScratchFolder } from './services/import/scratch-folder';
import { BulkLoadFiles } from './services/load/bulk-load-files';

const BULK_LOAD_TIMEOUT_SECONDS = 3_600;

/**
 * Imports files into the managed, empty Neo4j with Neo4j's own import tool, while the database is down. Checks, report
 * and resulting graph are those of a normal import. When it fails or is interrupted, the graph stays empty.
 */
export async function bulkImport(
  config: Config,
  request: ImportRequest,
  hooks: StoreHooks,
): Promise<ImportResult> {
  if (config.neo4j.uri !== undefined)
    throw new AppError(
      'BAD_INPUT',
      '--bulk works only with a managed Neo4j, and NEO4J_URI is set: import without --bulk, or unset NEO4J_URI.',
    );
  const files = new BulkLoadFiles(await createScratchFolder());
  const started = Date.now();
  let filled = false;
  try {
    const report = await prepared(config, request, hooks, files);
    if (report.facts === null || request.dryRun) return report;
    await fill(config, request, hooks, files);
    filled = true;
    await makeIndexes(config, hooks);
    return { ...report, seconds: (Date.now() - started) / 1000 };
  } catch (error) {
    if (!hooks.signal?.aborted) throw error;
    const state = filled
      ? 'the graph is loaded; the next start builds its indexes'
      : 'the graph is still empty';
    throw new AppError('CANCELLED', `The import was interrupted; ${state}.`);
  } finally {
    await rm(files.folder, { recursive: true, force: true });
  }
}

/** Checks all entries and writes the input files of the import tool. */
const prepared = (
  config: Config,
  request: ImportRequest,
  hooks: StoreHooks,
  files: BulkLoadFiles,
): Promise<ImportResult> =>
  opened(config, hooks, async (store) => {
    const [found] = await store.run(writeIsEmpty, {});
    if (found?.empty !== true)
      throw new AppError(
        'BAD_INPUT',
        '--bulk needs an empty graph, and this one has data: import without --bulk, or set GUANXI_DATA to a new folder.',
      );
    return importFiles(store, request.dryRun ? request : { ...request, write: (load) => files.write(load) });
  });

async function fill(
  config: Config,
  { onProgress }: ImportRequest,
  hooks: StoreHooks,
  files: BulkLoadFiles,
): Promise<void> {
  const { folder, bytes, arguments: given } = files;
  hooks.print(`Bulk loading ${Math.ceil(bytes / 1e6)} MB from ${folder}…`);
  await bulkLoadManagedNeo4j(
    { ...managedOptions(config), ...hooks, print: hooks.print },
    {
      folder,
      arguments: given,
      onProgress: (done) => onProgress?.({ phase: 'bulk-load', done, total: 100 }),
    },
  );
  await rm(folder, { recursive: true, force: true });
}

/** Opens the store, which creates constraints and indexes, and waits until they are online. */
async function makeIndexes(config: Config, hooks: StoreHooks): Promise<void> {
  hooks.print('Building indexes…');
  await opened(config, hooks, (store) =>
    store.run(writeAwaitIndexes, { seconds: BULK_LOAD_TIMEOUT_SECONDS }),
  );
}

/** Runs work with an open store, and closes it afterwards. */
async function opened<T>(
  config: Config,
  hooks: StoreHooks,
  work: (store: StatementRunner) => Promise<T>,
): Promise<T> {
  const { database, close } = await openStore(config, hooks);
  try {
    return await work(
      database.withOptions({ timeoutMs: BULK_LOAD_TIMEOUT_SECONDS * 1000, signal: hooks.signal }),
    );
  } finally {
    await close();
  }
}
