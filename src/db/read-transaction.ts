import type { Record as DriverRecord, Session, Transaction } from 'neo4j-driver';
import { fromDriver, toDriver } from './conversion';
import type { Statement } from './statement';
import type { RunOptions, StatementRunner } from './statement-runner';
import { toAppError } from './to-app-error';

/** Rows per batch: enough to make the overhead small, few enough for the garbage collector to free them soon. */
const ROWS_PER_BATCH = 100;

/** One read transaction. It streams rows with back-pressure: the server waits while nobody pulls them. */
export interface ReadTransaction extends StatementRunner {
  stream<P, R>(statement: Statement<P, R>, parameters: NoInfer<P>): AsyncIterable<readonly R[]>;
  /** Closes the transaction, and cancels its running statements. */
  close(): Promise<void>;
}

/** Begins a read transaction. It ends on close, at the timeout, or when the signal fires. */
export async function beginReadTransaction(session: Session, options: RunOptions): Promise<ReadTransaction> {
  let open = true;
  const end = () => {
    open = false;
    return session.close();
  };
  const stop = () => void end();
  const close = async () => {
    options.signal?.removeEventListener('abort', stop);
    await end();
  };
  try {
    options.signal?.throwIfAborted();
    options.signal?.addEventListener('abort', stop, { once: true });
    const transaction = await session.beginTransaction({ timeout: options.timeoutMs });
    const stream = <P, R>(statement: Statement<P, R>, parameters: P) =>
      rowsOf<P, R>(transaction, statement, parameters, options, () => open);
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
    throw toAppError(error, options);
  }
}

/**
 * The rows of a statement, in batches. After the transaction closes, it neither pulls nor discards rows, because another
 * query may already be using the connection.
 */
async function* rowsOf<P, R>(
  transaction: Transaction,
  statement: Statement<P, R>,
  parameters: P,
  options: RunOptions,
  isOpen: () => boolean,
): AsyncGenerator<readonly R[]> {
  options.onStatement?.(statement.name);
  let rows: AsyncIterator<DriverRecord> | undefined;
  try {
    rows = transaction.run(statement.text, toDriver(statement, parameters))[Symbol.asyncIterator]();
    let batch: R[] = [];
    let keys: readonly string[] | undefined;
    for (;;) {
      if (!isOpen()) throw new Error('the read transaction is closed');
      const next = await rows.next();
      if (next.done) break;
      keys ??= next.value.keys.map(String);
      batch.push(rowOf<R>(next.value, keys));
      if (batch.length < ROWS_PER_BATCH) continue;
      yield batch;
      batch = [];
    }
    rows = undefined;
    if (batch.length > 0) yield batch;
  } catch (error) {
    rows = undefined;
    throw toAppError(error, options);
  } finally {
    if (isOpen()) await rows?.return?.();
  }
}

/** Like fromDriver(record.toObject()), but reads fields by position, which is faster for a million rows. */
function rowOf<R>(record: DriverRecord, keys: readonly string[]): R {
  const row: Record<string, unknown> = {};
  for (let at = 0; at < keys.length; at += 1) row[keys[at] ?? ''] = fromDriver(record.get(at));
  return row as R;
}
