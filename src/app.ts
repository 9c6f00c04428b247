import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from './config';
import { type Asking, type Connection, type Database, openDatabase } from './db/database';
import { jarsOf } from './db/managed/jars';
import { type ManagedNeo4j, startManagedNeo4j } from './db/managed/start';
import type { AppError } from './errors';
import { createExporter } from './exporter';
import { readSeeds } from './formats/seed/read-seeds';
import { type Context, createContext } from './graphql/context';
import { localeFrom } from './graphql/locale';
import { createSchema } from './graphql/schema';
import { checkPort } from './http/listen';
import { startServer } from './http/server';
import { createLogger, type Logger } from './log';
import { type LoadReport, loadRecords } from './services/load/load';
import { schemaStatements } from './services/load/schema';

/** The folder that holds package.json, cypher, schema, seeds and web. */
const ROOT = path.resolve(__dirname, '..');

/** A running service. */
export interface App {
  readonly url: string;
  readonly database: Database;
  readonly loaded: LoadReport | null;
  close(): Promise<void>;
}

/** What happens around the service. */
export interface Surroundings {
  /** Takes a line for a person. */
  say(line: string): void;
  /** Told that the service cannot go on; it is then to be closed. */
  onFatal(error: AppError): void;
  /** Where the log goes; standard error where not given. */
  readonly log?: Logger;
  /** Gives up a start that is under way; what was started by then is stopped. */
  readonly signal?: AbortSignal;
  /** Told of each statement that answers a request. */
  onStatement?(name: string): void;
}

/** Starts everything from the bottom up: Neo4j, its schema, the seeds, the API, the server. */
export async function startApp(config: Config, surroundings: Surroundings): Promise<App> {
  await checkPort(config);
  const managed = config.neo4j.uri === undefined ? await startManaged(config, surroundings) : undefined;
  const database = openDatabase(managed ?? (config.neo4j as Connection));
  const close = async () => {
    await database.close();
    await managed?.stop();
  };
  try {
    await database.check();
    await database.apply(schemaStatements(await readFile(path.join(ROOT, 'schema/graph.cypher'), 'utf8')));
    const loaded = await loadSeeds(config, database, surroundings);
    surroundings.signal?.throwIfAborted();
    const server = await serve(config, database, surroundings);
    return { url: server.url, database, loaded, close: () => server.close().finally(close) };
  } catch (error) {
    await close();
    throw error;
  }
}

const startManaged = (config: Config, surroundings: Surroundings): Promise<ManagedNeo4j> =>
  startManagedNeo4j({
    folder: path.resolve(ROOT, config.data),
    jars: jarsOf(ROOT),
    memoryMb: config.neo4jMemoryMb,
    port: config.neo4jPort,
    javaHome: config.javaHome,
    ...surroundings,
  });

/** The load is given all the time it needs; no client waits for it. */
const LOADING: Asking = { timeoutMs: 600_000 };

async function loadSeeds(
  config: Config,
  database: Database,
  { say, signal }: Surroundings,
): Promise<LoadReport | null> {
  if (config.seeds === undefined) return null;
  const records = await readSeeds(path.resolve(ROOT, config.seeds));
  const report = await loadRecords(database.asked({ ...LOADING, signal }), {
    importId: 'import:seeds',
    records,
    now: new Date(),
  });
  if (!report.unchanged)
    say(
      `Loaded the seeds: ${report.entities.written} entities, ${report.relationships.written} relationships.`,
    );
  return report;
}

function serve(config: Config, database: Database, { log, onStatement: heard }: Surroundings) {
  const { maxPage, maxIds, queryTimeoutMs } = config.limits;
  return startServer<Context>({
    config,
    schema: createSchema(),
    log: log ?? createLogger(config.logLevel),
    exports: createExporter(database, config.exportTimeoutMs),
    webFolder: path.join(ROOT, 'web/dist'),
    ready: () => database.verify(),
    contextFor: ({ signal, acceptLanguage, onStatement }) =>
      createContext(
        {
          store: database.asked({
            signal,
            timeoutMs: queryTimeoutMs,
            onStatement: (name) => {
              onStatement(name);
              heard?.(name);
            },
          }),
          limits: { maxPage, maxIds },
        },
        localeFrom(acceptLanguage),
      ),
  });
}
