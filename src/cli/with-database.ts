import path from 'node:path';
import { type Config, readConfig } from '../config';
import { type Connection, type Database, openDatabase } from '../db/database';
import { startManagedNeo4j } from '../db/managed/start';
import type { Surroundings } from './surroundings';

const ROOT = path.resolve(__dirname, '../..');

/** Lets work be done with the configured Neo4j, which is run for the time where the service runs its own. */
export async function withDatabase<T>(
  { env, stderr }: Surroundings,
  work: (database: Database, config: Config) => Promise<T>,
): Promise<T> {
  const config = readConfig(env);
  const managed =
    config.neo4j.uri === undefined
      ? await startManagedNeo4j({
          folder: path.resolve(ROOT, config.data),
          memoryMb: config.neo4jMemoryMb,
          port: config.neo4jPort,
          say: (line) => void stderr.write(`${line}\n`),
          ...(config.javaHome === undefined ? {} : { javaHome: config.javaHome }),
        })
      : undefined;
  const database = openDatabase(managed ?? (config.neo4j as Connection));
  try {
    await database.verify();
    return await work(database, config);
  } finally {
    await database.close();
    await managed?.stop();
  }
}
