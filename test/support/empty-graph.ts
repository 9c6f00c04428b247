import neo4j from 'neo4j-driver';
import type { ConnectionSettings } from '../../src/db/database';

/** Removes every node and relationship; constraints and indexes stay. */
export async function emptyGraph({ uri, user, password }: ConnectionSettings): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session();
  try {
    await session.run('MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 20000 ROWS');
    await session.run('MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS OF 20000 ROWS');
  } finally {
    await session.close();
    await driver.close();
  }
}
