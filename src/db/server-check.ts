import { type Driver, Neo4jError } from 'neo4j-driver';
import { AppError } from '../errors';
import { toAppError } from './failure';

const LEAST = [5, 26] as const;

/** Resolves when the server is one that the service can use; throws DATABASE_UNAVAILABLE or DATABASE_MISMATCH. */
export async function checkServer(driver: Driver, database: string | undefined): Promise<void> {
  const session = driver.session(database === undefined ? {} : { database });
  try {
    // Only a statement shows whether the database is there: a connection alone does not ask for one.
    const { summary } = await session.run('RETURN 1');
    refuseOldServer(summary.server.agent ?? '');
  } catch (error) {
    if (error instanceof Neo4jError && /DatabaseNotFound/.test(error.code)) throw noDatabase(database);
    throw toAppError(error);
  } finally {
    await session.close();
  }
}

/** By the name a server gives itself, such as `Neo4j/5.26.30`. */
export function refuseOldServer(agent: string): void {
  const [major, minor] = (/\/(\d+)\.(\d+)/.exec(agent)?.slice(1) ?? []).map(Number);
  if (major === undefined || minor === undefined) return;
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return;
  throw new AppError(
    'DATABASE_MISMATCH',
    `The database is ${agent}; the service needs Neo4j ${LEAST.join('.')} or newer.`,
    { agent },
  );
}

const noDatabase = (database: string | undefined) =>
  new AppError(
    'DATABASE_MISMATCH',
    `The server has no database "${database}". Set NEO4J_DATABASE to one it has, or leave it out for its default.`,
  );
