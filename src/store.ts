import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from './config';
import { type Connection, type Database, openDatabase } from './db/database';
import { jarsOf } from './db/managed/jars';
import { startManagedNeo4j } from './db/managed/start';
import type { AppError } from './errors';
import { schemaStatements } from './services/load/schema';

/** The project folder. */
export const ROOT = path.resolve(__dirname, '..');

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

/** Opens the configured Neo4j; starts a managed one unless NEO4J_URI is set. */
export async function openStore(config: Config, surroundings: StoreHooks): Promise<OpenStore> {
  const managed =
    config.neo4j.uri === undefined
      ? await startManagedNeo4j({ ...managedOptions(config), ...surroundings, say: surroundings.print })
      : undefined;
  const database = openDatabase(managed ?? (config.neo4j as Connection));
  const close = async () => {
    await database.close();
    await managed?.stop();
  };
  try {
    await database.check();
    await database.apply(schemaStatements(await readFile(path.join(ROOT, 'schema/graph.cypher'), 'utf8')));
    return { database, close };
  } catch (error) {
    await close();
    throw error;
  }
}
