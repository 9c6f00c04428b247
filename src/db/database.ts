import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { fromDriver, toDriver } from './conversion';
import { planStatements } from './plan-statements';
import { beginReadTransaction, type ReadTransaction } from './read-transaction';
import { RunningStatements } from './running-statements';
import { applySchema } from './schema/apply-schema';
import type { GraphSchema } from './schema/schema-file';
import { checkServer } from './server-check';
import type { Statement } from './statement';
import type { RunOptions, StatementRunner } from './statement-runner';
import { isStale, toAppError } from './to-app-error';
import { withTimeout } from './with-timeout';

/** The address and the credentials of a Neo4j. */
export interface ConnectionSettings {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string | undefined;
}

/** One Neo4j database. A process opens one. */
export interface Database {
  withOptions(options: RunOptions): StatementRunner;
  /** Begins a read transaction that streams rows. The caller closes it. */
  beginRead(options: RunOptions): Promise<ReadTransaction>;
  /** Resolves if the server answers. Throws DATABASE_UNAVAILABLE. */
  verify(): Promise<void>;
  /** Resolves if the service can use the server. Throws DATABASE_UNAVAILABLE or DATABASE_MISMATCH. */
  assertUsable(): Promise<void>;
  /** Creates or recreates the constraints and indexes that differ from the schema, and waits until they are online. */
  applySchema(schema: GraphSchema, options: RunOptions, onRebuild?: (name: string) => void): Promise<void>;
  /** Makes the server plan statements in advance. Never throws. */
  plan(statements: readonly Statement<never, unknown>[]): Promise<void>;
  close(): Promise<void>;
}

/** Rows that the server sends before it waits for a pull. It bounds the memory that a slow reader takes. */
const FETCH_SIZE = 300;

/** The driver's value for all rows at once; the statements of a request return a bounded number. */
const FETCH_ALL = -1;

/** Added to the time limit: Neo4j starts counting after planning, and the first plan after a start takes seconds. */
const PLANNING_MS = 5_000;

const CLOSING_MS = 1_000;

/** Opens a database. It connects with the first statement. */
export function openDatabase(connection: ConnectionSettings): Database {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
    disableLosslessIntegers: true,
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 3_000,
    // Tests idle connections before use, so that a server that stopped answering is noticed within the timeout above.
    connectionLivenessCheckTimeout: 1_000,
    maxTransactionRetryTime: 0,
    maxConnectionPoolSize: 50,
    telemetryDisabled: true,
    userAgent: 'guanxi',
  });
  const database = connection.database;
  const session = (mode: 'read' | 'write', fetchSize = FETCH_ALL) =>
    driver.session({
      defaultAccessMode: mode === 'read' ? neo4j.session.READ : neo4j.session.WRITE,
      fetchSize,
      ...(database === undefined ? {} : { database }),
    });
  const withOptions = (options: RunOptions): StatementRunner => {
    const context: RunContext = { ...options, running: new RunningStatements(options.signal) };
    return {
      run: (statement, parameters) => runOnce(session, statement, toDriver(statement, parameters), context),
    };
  };
  return {
    withOptions,
    beginRead: (options) => beginReadTransaction(session('read', FETCH_SIZE), options),
    verify: () => verify(driver, database),
    assertUsable: () => checkServer(driver, database),
    applySchema: (schema, options, onRebuild) =>
      applySchema(schema, {
        store: withOptions(options),
        change: (statement) => change(session('write'), statement),
        ...(onRebuild && { onRebuild }),
      }),
    plan: (statements) => planStatements(session('read'), statements),
    close: () => driver.close(),
  };
}

/** The options of a request, with its running statements. */
interface RunContext extends RunOptions {
  readonly running: RunningStatements;
}

async function runOnce<P, R>(
  open: (mode: 'read' | 'write') => Session,
  statement: Statement<P, R>,
  parameters: Record<string, unknown>,
  context: RunContext,
): Promise<R[]> {
  context.onStatement?.(statement.name);
  try {
    return await attempt<R>(open(statement.mode), statement, parameters, context);
  } catch (error) {
    // A broken pooled connection shows only on use. A read is idempotent, so it can run again.
    if (statement.mode === 'read' && isStale(error) && !context.signal?.aborted) {
      try {
        return await attempt<R>(open('read'), statement, parameters, context);
      } catch (again) {
        throw toAppError(again, context);
      }
    }
    throw toAppError(error, context);
  }
}

async function attempt<R>(
  session: Session,
  statement: Pick<Statement<unknown, R>, 'text'>,
  parameters: Record<string, unknown>,
  context: RunContext,
): Promise<R[]> {
  const stop = () => void session.close();
  if (context.signal?.aborted) {
    await session.close();
    throw new Error('aborted before it was sent');
  }
  context.running.add(stop);
  try {
    const result = await withTimeout(
      session.run(statement.text, parameters, { timeout: context.timeoutMs }),
      context.timeoutMs + PLANNING_MS,
    );
    return result.records.map((record) => fromDriver(record.toObject()) as R);
  } finally {
    context.running.remove(stop);
    await withTimeout(session.close(), CLOSING_MS);
  }
}

async function verify(driver: Driver, database: string | undefined): Promise<void> {
  try {
    await driver.verifyConnectivity(database === undefined ? {} : { database });
  } catch (error) {
    throw toAppError(error);
  }
}

async function change(session: Session, statement: string): Promise<void> {
  try {
    await session.run(statement);
  } catch (error) {
    throw toAppError(error);
  } finally {
    await session.close();
  }
}
