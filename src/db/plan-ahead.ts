import type { Session } from 'neo4j-driver';
import { toDriver } from './conversion';
import type { Statement } from './statement';

/** Has the server plan statements one after the other, so that nobody's first question waits for it. */
export async function planAhead(session: Session, statements: readonly Statement<never, unknown>[]) {
  try {
    for (const statement of statements) {
      await session.run(`EXPLAIN ${statement.text}`, toDriver(statement, {} as never));
    }
  } catch {
    // A server that is away or busy plans when it is asked.
  } finally {
    await session.close();
  }
}
