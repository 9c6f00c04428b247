/** No more bytes than these may come out of a packed file, nor so many times what went in. */
const MOST = 64 * 1024 ** 3;
const MOST_TIMES = 200;
const ALWAYS_ALLOWED = 64 * 1024 ** 2;

/** What is wrong with a packed file that grows to so many bytes, if anything. */
export const inflationFault = (packed: number, inflated: number): string | undefined =>
  inflated > MOST || (inflated > ALWAYS_ALLOWED && inflated > MOST_TIMES * packed)
    ? `inflates to more than ${MOST_TIMES} times its size; it is not read`
    : undefined;
