import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from './config';
import { loadStatements } from './db/all-statements';
import { type Connection, type Database, openDatabase } from './db/database';
import { jarsOf } from './db/managed/jars';
import { startManagedNeo4j } from './db/managed/start';
import { PROJECT_ROOT } from './db/project-root';
import { type GraphSchema, parseSchema } from './db/schema/schema-file';
import type { AppError } from './errors';

/** The project folder, with package.json, cypher, schema, seeds and web. */
export const ROOT = PROJECT_ROOT;

/** Callbacks and cancellation for a start. */
export interface StoreSurroundings {
  /** Prints a line for the user. */
  say(line: string): void;
  /** Called when the store has failed for good. The caller then closes it. */
  onFatal(error: AppError): void;
  /** Cancels a start. Everything started so far is stopped. */
  readonly signal?: AbortSignal;
}

/** The configured Neo4j with its schema. */
export interface OpenStore {
  readonly database: Database;
  close(): Promise<void>;
}

/** The options of the managed Neo4j. Relative data folders are below the project folder. */
export const managedOptions = (config: Config, root = ROOT) => ({
  folder: path.resolve(root, config.data),
  jars: jarsOf(root),
  memoryMb: config.neo4jMemoryMb,
  port: config.neo4jPort,
  javaHome: config.javaHome,
});

/** A new index of a large graph takes minutes until it is online. */
const SCHEMA_TIMEOUT_MS = 3_600_000;

/** The constraints and indexes of schema/graph.cypher. */
export const readSchema = async (): Promise<GraphSchema> =>
  parseSchema(await readFile(path.join(ROOT, 'schema/graph.cypher'), 'utf8'));

/** Opens the Neo4j at NEO4J_URI, or starts a managed one if that is unset, and applies the schema. */
export async function openStore(config: Config, surroundings: StoreSurroundings): Promise<OpenStore> {
  loadStatements();
  const managed =
    config.neo4j.uri === undefined
      ? await startManagedNeo4j({ ...managedOptions(config), ...surroundings })
      : undefined;
  const database = openDatabase(managed ?? (config.neo4j as Connection));
  const close = async () => {
    await database.close();
    await managed?.stop();
  };
  try {
    await database.check();
    await database.applySchema(
      await readSchema(),
      { timeoutMs: SCHEMA_TIMEOUT_MS, signal: surroundings.signal },
      (name) => surroundings.say(`Rebuilding ${name}, whose definition has changed…`),
    );
    return { database, close };
  } catch (error) {
    await close();
    throw error;
  }
}
