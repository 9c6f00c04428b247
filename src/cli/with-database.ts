import { type Config, readConfig } from '../config';
import type { Database } from '../db/database';
import { openStore } from '../open-store';
import type { CliIo } from './cli-io';

/** Runs work with the configured Neo4j; a managed one runs for as long as the work. */
export async function withDatabase<T>(
  { env, stderr, signal }: CliIo,
  work: (database: Database, config: Config) => Promise<T>,
): Promise<T> {
  const config = readConfig(env);
  let fatal: unknown;
  const { database, close } = await openStore(config, {
    print: (line) => void stderr.write(`${line}\n`),
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
