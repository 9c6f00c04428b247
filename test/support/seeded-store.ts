import { readFileSync } from 'node:fs';
import { openDatabase, type Store } from '../../src/db/database';
import type { GraphRecord } from '../../src/domain/record/record';
import { readSeeds } from '../../src/formats/seed/read-seeds';
import { loadRecords } from '../../src/services/load/load';
import { schemaStatements } from '../../src/services/load/schema';
import { startTestNeo4j } from './neo4j';

/** A store that holds the seeds, and the seeds themselves. */
export interface SeededStore {
  readonly store: Store;
  readonly records: readonly GraphRecord[];
  close(): Promise<void>;
}

/** Starts a Neo4j, applies the schema and loads the seeds. */
export async function startSeededStore(name: string): Promise<SeededStore> {
  const server = await startTestNeo4j(name);
  const database = openDatabase(server);
  await database.apply(schemaStatements(readFileSync('schema/graph.cypher', 'utf8')));
  const store = database.asked({ timeoutMs: 60_000 });
  const records = await readSeeds('seeds');
  await loadRecords(store, { importId: 'seeds', records, now: new Date('2026-01-01T00:00:00Z') });
  return {
    store,
    records,
    close: async () => {
      await database.close();
      await server.stop();
    },
  };
}
