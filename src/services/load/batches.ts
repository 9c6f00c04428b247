/** Rows that one statement takes: enough that round trips do not count, few enough for a short transaction. */
const SIZE = 2_000;

/** Gives the items to an action, so many at a time, one call after the other. */
export async function inBatches<T>(items: readonly T[], act: (batch: readonly T[]) => Promise<void>) {
  for (let start = 0; start < items.length; start += SIZE) await act(items.slice(start, start + SIZE));
}
