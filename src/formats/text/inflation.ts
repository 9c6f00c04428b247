/** The maximum size of an unpacked file in bytes, and its maximum ratio to the packed size. */
const MAX_GIGABYTES = 64;
const MAX_RATIO = 200;
const ALWAYS_ALLOWED_BYTES = 64 * 1024 ** 2;

/** The error in a packed file that inflates to this size; undefined if the size is acceptable. */
export function inflationError(packed: number, inflated: number): string | undefined {
  if (inflated > MAX_GIGABYTES * 1024 ** 3)
    return `inflates to more than ${MAX_GIGABYTES} GB, which is not allowed`;
  if (inflated > ALWAYS_ALLOWED_BYTES && inflated > MAX_RATIO * packed)
    return `inflates to more than ${MAX_RATIO} times its size, which is not allowed`;
  return undefined;
}
