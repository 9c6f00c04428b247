import { type Config, readConfig } from '../config';
import type { Database } from '../db/database';
import { openStore } from '../store';
import type { Surroundings } from './surroundings';

/** Lets work be done with the configured Neo4j, which is run for the time where the service runs its own. */
export async function withDatabase<T>(
  { env, stderr, signal }: Surroundings,
  work: (database: Database, config: Config) => Promise<T>,
): Promise<T> {
  const config = readConfig(env);
  let fatal: unknown;
  const { database, close } = await openStore(config, {
    say: (line) => void stderr.write(`${line}\n`),
    onFatal: (error) => {
      fatal = error;
    },
    signal,
  });
  try {
    return await work(database, config);
  } catch (error) {
    throw fatal ?? error;
  } finally {
    await close();
  }
}
