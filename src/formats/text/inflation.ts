/** The maximum size of an unpacked file in bytes, and its maximum ratio to the packed size. */
const MOST = 64 * 1024 ** 3;
const MOST_TIMES = 200;
const ALWAYS_ALLOWED = 64 * 1024 ** 2;

/** The error in a packed file that inflates to this size; undefined if the size is acceptable. */
export const inflationError = (packed: number, inflated: number): string | undefined =>
  inflated > MOST || (inflated > ALWAYS_ALLOWED && inflated > MOST_TIMES * packed)
    ? `inflates to more than ${MOST_TIMES} times its size, which is not allowed`
    : undefined;
