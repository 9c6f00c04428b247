import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Config } from './config';
import type { Store } from './db/database';
import { fillManagedNeo4j } from './db/managed/fill';
import { writeAwaitIndexes, writeIsEmpty } from './db/statements.gen';
import { AppError } from './errors';
import { type ImportRequest, importFiles } from './importer';
import type { ImportReport } from './services/import/report';
import { BulkFiles } from './services/load/bulk-files';
import { managedOptions, openStore, type StoreSurroundings } from './store';

const PATIENCE_SECONDS = 3_600;

/**
 * Fills the service's own, empty Neo4j from files: checked and reported as any import, but written by Neo4j's import
 * tool while the database is down. The graph is the one that an import would have written, its notes included.
 */
export async function importInitially(
  config: Config,
  request: ImportRequest,
  surroundings: StoreSurroundings,
): Promise<ImportReport> {
  if (config.neo4j.uri !== undefined)
    throw new AppError(
      'BAD_INPUT',
      '--initial fills the Neo4j that the service runs itself; unset NEO4J_URI.',
    );
  const folder = await mkdtemp(path.join(tmpdir(), 'guanxi-initial-'));
  try {
    const files = new BulkFiles(folder);
    const report = await opened(config, surroundings, async (store) => {
      if ((await store.run(writeIsEmpty, {}))[0]?.empty !== true)
        throw new AppError(
          'BAD_INPUT',
          '--initial is for an empty graph, and this one is not; import without it.',
        );
      return importFiles(store, {
        ...request,
        ...(request.dryRun ? {} : { write: (load) => files.write(load) }),
      });
    });
    if (report.facts === null || request.dryRun) return report;
    surroundings.say('Filling Neo4j…');
    await fillManagedNeo4j({ ...managedOptions(config), ...surroundings }, files.arguments());
    surroundings.say('Making indexes…');
    await opened(config, surroundings, (store) =>
      store.run(writeAwaitIndexes, { seconds: PATIENCE_SECONDS }),
    );
    return report;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Does something with the store, which is open for that long. */
async function opened<T>(
  config: Config,
  surroundings: StoreSurroundings,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const { database, close } = await openStore(config, surroundings);
  try {
    return await work(database.asked({ timeoutMs: PATIENCE_SECONDS * 1000 }));
  } finally {
    await close();
  }
}
