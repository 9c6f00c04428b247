import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { fromDriver, toDriver } from './conversion';
import { isStale, toAppError } from './failure';
import { inTime } from './in-time';
import { planAhead } from './plan-ahead';
import { beginReading, type Reading } from './reading';
import { applySchema } from './schema/apply-schema';
import type { GraphSchema } from './schema/schema-file';
import { checkServer } from './server-check';
import type { Statement } from './statement';
import type { Asking, Store } from './store';
import { UnderWay } from './under-way';

export type { Asking, Store };

/** How the service reaches its Neo4j. */
export interface Connection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string | undefined;
}

/** The driver, opened once a process. */
export interface Database {
  asked(asking: Asking): Store;
  /** Begins one read transaction for long answers; close it. */
  reading(asking: Asking): Promise<Reading>;
  /** Resolves when the server answers within the time, else throws DATABASE_UNAVAILABLE. */
  verify(): Promise<void>;
  /** Resolves when the server is one that the service can use, else throws DATABASE_UNAVAILABLE or DATABASE_MISMATCH. */
  check(): Promise<void>;
  /** Creates or recreates the constraints and indexes that differ from the schema, and waits until they are online. */
  applySchema(schema: GraphSchema, asking: Asking, onRebuild?: (name: string) => void): Promise<void>;
  /** Has statements planned before they are asked; never fails. */
  plan(statements: readonly Statement<never, unknown>[]): Promise<void>;
  close(): Promise<void>;
}

/** How many rows of a reading the server sends before it waits to be asked for more: what a slow reader keeps in memory. */
const FETCH_SIZE = 300;

/** All rows at once, in the driver's words: an answer is bounded, and gathered whole. */
const FETCH_ALL = -1;

/** Neo4j counts the time of a statement from when it is planned, and the first plan after a start takes seconds. */
const PLANNING_MS = 5_000;

const CLOSING_MS = 1_000;

/** Opens a driver; nothing is sent before the first statement. */
export function openDatabase(connection: Connection): Database {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
    disableLosslessIntegers: true,
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 3_000,
    // A connection that was idle is tried first, so that a server that fell silent is noticed within the time above.
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
  const asked = (asking: Asking): Store => {
    const asker: Asker = { ...asking, underWay: new UnderWay(asking.signal) };
    return {
      run: (statement, parameters) => runOnce(session, statement, toDriver(statement, parameters), asker),
    };
  };
  return {
    asked,
    reading: (asking) => beginReading(session('read', FETCH_SIZE), asking),
    verify: () => verify(driver, database),
    check: () => checkServer(driver, database),
    applySchema: (schema, asking, onRebuild) =>
      applySchema(schema, {
        store: asked(asking),
        change: (statement) => change(session('write'), statement),
        ...(onRebuild && { onRebuild }),
      }),
    plan: (statements) => planAhead(session('read'), statements),
    close: () => driver.close(),
  };
}

/** Who asks, with what that has under way. */
interface Asker extends Asking {
  readonly underWay: UnderWay;
}

async function runOnce<P, R>(
  open: (mode: 'read' | 'write') => Session,
  statement: Statement<P, R>,
  parameters: Record<string, unknown>,
  asker: Asker,
): Promise<R[]> {
  asker.onStatement?.(statement.name);
  try {
    return await attempt<R>(open(statement.mode), statement, parameters, asker);
  } catch (error) {
    // A pooled connection that died with the server shows only when it is used: a read may simply ask again.
    if (statement.mode === 'read' && isStale(error) && !asker.signal?.aborted) {
      try {
        return await attempt<R>(open('read'), statement, parameters, asker);
      } catch (again) {
        throw toAppError(again, asker);
      }
    }
    throw toAppError(error, asker);
  }
}

async function attempt<R>(
  session: Session,
  statement: Pick<Statement<unknown, R>, 'text'>,
  parameters: Record<string, unknown>,
  asker: Asker,
): Promise<R[]> {
  const stop = () => void session.close();
  if (asker.signal?.aborted) {
    await session.close();
    throw new Error('given up before it was sent');
  }
  asker.underWay.add(stop);
  try {
    const result = await inTime(
      session.run(statement.text, parameters, { timeout: asker.timeoutMs }),
      asker.timeoutMs + PLANNING_MS,
    );
    return result.records.map((record) => fromDriver(record.toObject()) as R);
  } finally {
    asker.underWay.remove(stop);
    await inTime(session.close(), CLOSING_MS);
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
