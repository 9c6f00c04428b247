/** Rows that one statement takes: enough that round trips do not count, few enough for a short transaction. */
const SIZE = 4_000;

/** Gives the items to an action, so many at a time, one call after the other. */
export async function forEachChunk<T>(items: readonly T[], act: (batch: readonly T[]) => Promise<void>) {
  for (let start = 0; start < items.length; start += SIZE) await act(items.slice(start, start + SIZE));
}

/** Two statements at a time: more would only wait for each other on a store of two or four cores. */
const TOGETHER = 2;
const WORTH_CUTTING = 1_000;

/** The same, two batches at a time: for items that no two batches lock in different orders. */
export async function forEachChunkInPairs<T>(
  items: readonly T[],
  act: (batch: readonly T[]) => Promise<void>,
): Promise<void> {
  const size = items.length < WORTH_CUTTING ? SIZE : Math.min(SIZE, Math.ceil(items.length / TOGETHER));
  for (let start = 0; start < items.length; start += size * TOGETHER) {
    const batches = Array.from({ length: TOGETHER }, (_, at) =>
      items.slice(start + at * size, start + (at + 1) * size),
    );
    const done = await Promise.allSettled(batches.filter((batch) => batch.length > 0).map(act));
    // Nothing may still be writing when the caller hears of the failure.
    for (const one of done) if (one.status === 'rejected') throw one.reason;
  }
}
