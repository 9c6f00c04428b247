import { type Driver, Neo4jError } from 'neo4j-driver';
import { AppError } from '../errors';
import { toAppError } from './to-app-error';

const MIN_VERSION = [5, 26] as const;

/** Resolves if the service can use the server. Throws DATABASE_UNAVAILABLE or DATABASE_MISMATCH. */
export async function checkServer(driver: Driver, database: string | undefined): Promise<void> {
  const session = driver.session(database === undefined ? {} : { database });
  try {
    // A connection alone does not select a database, so only a statement shows whether it exists.
    const { summary } = await session.run('RETURN 1');
    assertSupportedServer(summary.server.agent ?? '');
  } catch (error) {
    if (error instanceof Neo4jError && /DatabaseNotFound/.test(error.code)) throw noDatabase(database);
    throw toAppError(error);
  } finally {
    await session.close();
  }
}

/** Throws DATABASE_MISMATCH for an agent string, such as `Neo4j/5.25.1`, of an old server. */
export function assertSupportedServer(agent: string): void {
  const [major, minor] = (/\/(\d+)\.(\d+)/.exec(agent)?.slice(1) ?? []).map(Number);
  if (major === undefined || minor === undefined) return;
  if (major > MIN_VERSION[0] || (major === MIN_VERSION[0] && minor >= MIN_VERSION[1])) return;
  throw new AppError(
    'DATABASE_MISMATCH',
    `The database is ${agent}; the service needs Neo4j ${MIN_VERSION.join('.')} or newer.`,
    { agent },
  );
}

const noDatabase = (database: string | undefined) =>
  new AppError(
    'DATABASE_MISMATCH',
    `The server has no database "${database}". Set NEO4J_DATABASE to an existing one, or unset it to use the default database.`,
  );
