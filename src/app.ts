import path from 'node:path';
import { Readable } from 'node:stream';
import type { Config } from './config';
import type { Database } from './db/database';
import type { RunOptions, StatementRunner } from './db/statement-runner';
import type { GraphRecord } from './domain/record/record';
import { createExporter } from './exporter';
import { readSeeds } from './formats/seed/read-seeds';
import { type Context, createContext, type UploadedFile } from './graphql/context';
import { localeFrom } from './graphql/locale/accept-language';
import { createSchema } from './graphql/schema';
import { checkPort } from './http/listen';
import { startServer } from './http/server';
import { importFiles } from './importer';
import { createLogger, type Logger } from './log';
import { openStore, ROOT, type StoreHooks } from './open-store';
import { loadRecords, SEEDS } from './services/load/load-records';
import type { LoadReport } from './services/load/load-sorted';
import { ROOT_STATEMENTS } from './services/questions/root-statements';

/** A running service. */
export interface App {
  readonly url: string;
  readonly database: Database;
  readonly loaded: LoadReport | null;
  /** Plans the most frequent statements in advance. */
  warm(): Promise<void>;
  close(): Promise<void>;
}

/** What a caller of startApp receives and controls. */
export interface StartHooks extends StoreHooks {
  /** The log; defaults to standard error. */
  readonly log?: Logger;
  /** Receives the name of each statement sent for a request. */
  onStatement?(name: string): void;
}

/** Checks the port and the seeds, then starts Neo4j, its schema, the API and the server. */
export async function startApp(config: Config, surroundings: StartHooks): Promise<App> {
  await checkPort(config);
  const seeds = config.seeds === undefined ? null : await readSeeds(path.resolve(ROOT, config.seeds));
  const { database, close } = await openStore(config, surroundings);
  try {
    const loaded = seeds && (await loadSeeds(seeds, database, surroundings));
    surroundings.signal?.throwIfAborted();
    const server = await serve(config, database, surroundings);
    return {
      url: server.url,
      database,
      loaded,
      warm: () => database.plan(ROOT_STATEMENTS),
      close: () => server.close().finally(close),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Seeds load before the service accepts clients, so the time limit is generous. */
const LOADING: RunOptions = { timeoutMs: 600_000 };

async function loadSeeds(
  records: readonly GraphRecord[],
  database: Database,
  { print, signal }: StartHooks,
): Promise<LoadReport> {
  const report = await loadRecords(database.withOptions({ ...LOADING, signal }), {
    importId: SEEDS,
    records,
    now: new Date(),
  });
  if (!report.unchanged)
    print(
      `Loaded the seeds: ${report.entities.written} entities, ${report.relationships.written} relationships.`,
    );
  return report;
}

function serve(config: Config, database: Database, { log, onStatement: heard }: StartHooks) {
  const { maxPage, maxIds, queryTimeoutMs } = config.limits;
  const exports = createExporter(database, config);
  return startServer<Context>({
    config,
    schema: createSchema(),
    log: log ?? createLogger(config.logLevel),
    exports,
    webFolder: path.join(ROOT, 'web/dist'),
    ready: () => database.verify(),
    contextFor: ({ signal, acceptLanguage, onStatement }) => {
      const store = database.withOptions({
        signal,
        timeoutMs: queryTimeoutMs,
        onStatement: (name) => {
          onStatement(name);
          heard?.(name);
        },
      });
      return createContext(
        { statements: store, limits: { maxPage, maxIds } },
        localeFrom(acceptLanguage),
        exports.assertExportable,
        config.httpImport ? (file) => importText(store, file) : undefined,
      );
    },
  });
}

function importText(
  store: StatementRunner,
  { name, text, mapping, importName, nodeKind, dryRun, strict, replace }: UploadedFile,
) {
  return importFiles(store, {
    files: [{ name, bytes: () => Readable.from([Buffer.from(text)]) }],
    mapping: mapping == null ? undefined : { name: 'mapping', text: mapping },
    importName: importName ?? undefined,
    nodeKind: nodeKind ?? undefined,
    dryRun,
    strict,
    replace,
    now: new Date(),
  });
}
