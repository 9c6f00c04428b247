import type { Record as DriverRecord, Session, Transaction } from 'neo4j-driver';
import { fromDriver, toDriver } from './conversion';
import { toAppError } from './failure';
import type { Statement } from './statement';
import type { Asking, Store } from './store';

/** How many rows are handed on at once: enough that handing on costs little, few enough that what is made of them is soon garbage. */
const BATCH = 100;

/** One read transaction. Its rows come as they are taken, and the server waits where nobody takes them. */
export interface Reading extends Store {
  stream<P, R>(statement: Statement<P, R>, parameters: NoInfer<P>): AsyncIterable<readonly R[]>;
  /** Frees the transaction, whatever is still under way in it. */
  close(): Promise<void>;
}

/** Begins a read transaction; it ends when it is closed, when its time is over, or when the asker goes away. */
export async function beginReading(session: Session, asking: Asking): Promise<Reading> {
  let open = true;
  const end = () => {
    open = false;
    return session.close();
  };
  const stop = () => void end();
  const close = async () => {
    asking.signal?.removeEventListener('abort', stop);
    await end();
  };
  try {
    asking.signal?.throwIfAborted();
    asking.signal?.addEventListener('abort', stop, { once: true });
    const transaction = await session.beginTransaction({ timeout: asking.timeoutMs });
    const stream = <P, R>(statement: Statement<P, R>, parameters: P) =>
      rowsOf<P, R>(transaction, statement, parameters, asking, () => open);
    return {
      stream,
      run: async (statement, parameters) => {
        const rows = [];
        for await (const batch of stream(statement, parameters)) rows.push(...batch);
        return rows;
      },
      close,
    };
  } catch (error) {
    await close();
    throw toAppError(error, asking);
  }
}

/**
 * The rows of a statement while its transaction is open. Of one that is closed no row is taken any more, and nothing is
 * called off: the driver would ask for it on a connection that may by then serve somebody else.
 */
async function* rowsOf<P, R>(
  transaction: Transaction,
  statement: Statement<P, R>,
  parameters: P,
  asking: Asking,
  isOpen: () => boolean,
): AsyncGenerator<readonly R[]> {
  asking.onStatement?.(statement.name);
  let rows: AsyncIterator<DriverRecord> | undefined;
  try {
    rows = transaction.run(statement.text, toDriver(statement, parameters))[Symbol.asyncIterator]();
    let batch: R[] = [];
    let keys: readonly string[] | undefined;
    for (;;) {
      if (!isOpen()) throw new Error('the reading was closed');
      const next = await rows.next();
      if (next.done) break;
      keys ??= next.value.keys.map(String);
      batch.push(rowOf<R>(next.value, keys));
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
    rows = undefined;
    if (batch.length > 0) yield batch;
  } catch (error) {
    rows = undefined;
    throw toAppError(error, asking);
  } finally {
    if (isOpen()) await rows?.return?.();
  }
}

/** Like fromDriver over toObject, by place and not by name: a million rows feel the difference. */
function rowOf<R>(record: DriverRecord, keys: readonly string[]): R {
  const row: Record<string, unknown> = {};
  for (let at = 0; at < keys.length; at += 1) row[keys[at] ?? ''] = fromDriver(record.get(at));
  return row as R;
}
