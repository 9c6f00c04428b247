import { openDatabase } from '../../src/db/database';
import type { StatementRunner } from '../../src/db/statement-runner';
import type { GraphRecord } from '../../src/domain/record/record';
import { readSeeds } from '../../src/formats/seed/read-seeds';
import { loadRecords } from '../../src/services/load/load-records';
import type { QueryContext } from '../../src/services/query-context';
import { startTestNeo4j } from './neo4j';

/** A store with loaded records. */
export interface LoadedStore {
  readonly store: StatementRunner;
  readonly ask: QueryContext;
  readonly records: readonly GraphRecord[];
  close(): Promise<void>;
}

/** Loads records into the Neo4j of this worker; the default is the seeds. */
export async function startLoadedStore(given?: Iterable<GraphRecord>): Promise<LoadedStore> {
  const server = await startTestNeo4j();
  const database = openDatabase(server);
  const store = database.withOptions({ timeoutMs: 60_000 });
  const records = given === undefined ? await readSeeds('seeds') : [...given];
  await loadRecords(store, { importId: 'loaded', records, now: new Date('2026-01-01T00:00:00Z') });
  return {
    store,
    ask: { statements: store, limits: { maxPage: 100, maxIds: 100 } },
    records,
    close: async () => {
      await database.close();
      await server.stop();
    },
  };
}
