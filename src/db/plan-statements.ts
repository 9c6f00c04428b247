import type { Session } from 'neo4j-driver';
import { toDriver } from './conversion';
import type { Statement } from './statement';

/** Makes the server plan statements in advance, so that the first request does not wait for it. Never throws. */
export async function planStatements(session: Session, statements: readonly Statement<never, unknown>[]) {
  try {
    for (const statement of statements) {
      await session.run(`EXPLAIN ${statement.text}`, toDriver(statement, {} as never));
    }
  } catch {
    // If the server is unavailable or busy, it plans each statement on first use instead.
  } finally {
    await session.close();
  }
}
