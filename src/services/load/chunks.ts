/** Number of rows in one statement: enough to amortise the round trip, few enough for a short transaction. */
const ROWS_PER_STATEMENT = 4_000;

/** Calls an action for each chunk of the items, one after the other. */
export async function forEachChunk<T>(items: readonly T[], act: (batch: readonly T[]) => Promise<void>) {
  for (let start = 0; start < items.length; start += ROWS_PER_STATEMENT)
    await act(items.slice(start, start + ROWS_PER_STATEMENT));
}

/** Number of concurrent statements; more would only queue on a store with two to four cores. */
const CONCURRENT_STATEMENTS = 2;
const MIN_ROWS_TO_SPLIT = 1_000;

/** Calls an action for each chunk, two at a time. Chunks must not lock shared nodes in different orders. */
export async function forEachChunkInPairs<T>(
  items: readonly T[],
  act: (batch: readonly T[]) => Promise<void>,
): Promise<void> {
  const size =
    items.length < MIN_ROWS_TO_SPLIT
      ? ROWS_PER_STATEMENT
      : Math.min(ROWS_PER_STATEMENT, Math.ceil(items.length / CONCURRENT_STATEMENTS));
  for (let start = 0; start < items.length; start += size * CONCURRENT_STATEMENTS) {
    const batches = Array.from({ length: CONCURRENT_STATEMENTS }, (_, at) =>
      items.slice(start + at * size, start + (at + 1) * size),
    );
    const done = await Promise.allSettled(batches.filter((batch) => batch.length > 0).map(act));
    // Wait for both chunks, so nothing still writes when the caller sees the failure.
    for (const one of done) if (one.status === 'rejected') throw one.reason;
  }
}
