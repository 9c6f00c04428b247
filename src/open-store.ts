import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from './config';
import { loadStatements } from './db/all-statements';
import { type ConnectionSettings, type Database, openDatabase } from './db/database';
import { jarsOf } from './db/managed/jars';
import { startManagedNeo4j } from './db/managed/start';
import { PROJECT_ROOT } from './db/project-root';
import { migrateStore } from './db/schema/migrate-store';
import { type GraphSchema, parseSchema } from './db/schema/schema-file';
import type { AppError } from './errors';

/** The project folder. */
export const ROOT = PROJECT_ROOT;

/** What a caller of openStore receives and controls. */
export interface StoreHooks {
  /** Receives one line of progress for the user. */
  print(line: string): void;
  /** Receives a fatal error of the store; the caller must close the store. */
  onFatal(error: AppError): void;
  /** Aborts a start; whatever was started is stopped. */
  readonly signal?: AbortSignal;
}

/** The configured Neo4j with its schema, as a child process unless NEO4J_URI is set. */
export interface OpenStore {
  readonly database: Database;
  close(): Promise<void>;
}

/** The options of the managed Neo4j. */
export const managedOptions = (config: Config, root = ROOT) => ({
  folder: path.resolve(root, config.data),
  jars: jarsOf(root),
  memoryMb: config.neo4jMemoryMb,
  port: config.neo4jPort,
  javaHome: config.javaHome,
});

/** A new index on a large graph takes minutes to come online. */
const SCHEMA_TIMEOUT_MS = 3_600_000;

/** The constraints and indexes of schema/graph.cypher. */
export const readSchema = async (): Promise<GraphSchema> =>
  parseSchema(await readFile(path.join(ROOT, 'schema/graph.cypher'), 'utf8'));

/** Opens the configured Neo4j; starts a managed one unless NEO4J_URI is set. */
export async function openStore(config: Config, hooks: StoreHooks): Promise<OpenStore> {
  loadStatements();
  const managed =
    config.neo4j.uri === undefined
      ? await startManagedNeo4j({ ...managedOptions(config), ...hooks, print: hooks.print })
      : undefined;
  const database = openDatabase(managed ?? (config.neo4j as ConnectionSettings));
  const close = async () => {
    await database.close();
    await managed?.stop();
  };
  try {
    await database.assertUsable();
    await database.applySchema(
      await readSchema(),
      { timeoutMs: SCHEMA_TIMEOUT_MS, signal: hooks.signal },
      (name) => hooks.print(`Rebuilding ${name}, whose definition has changed…`),
    );
    await migrateStore(database.withOptions({ timeoutMs: SCHEMA_TIMEOUT_MS, signal: hooks.signal }));
    return { database, close };
  } catch (error) {
    await close();
    throw error;
  }
}
