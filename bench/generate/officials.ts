import type { Random } from './random';

/** The first official's share of all hosted meetings, in parts per thousand, if there are enough others. */
const FIRST_SHARE = 13;

/**
 * Picks a host: the nth official has the weight 1 / (n + offset). The offset gives the first one its share for any number
 * of officials.
 */
export function hosting(officials: number): (random: Random) => number {
  let offset = 0;
  let sums = cumulative(officials, offset);
  while (share(sums) > FIRST_SHARE && offset < officials) {
    offset += 1;
    sums = cumulative(officials, offset);
  }
  const total = sums[officials - 1] ?? 1;
  return (random) => firstAbove(sums, random.below(total));
}

const PRECISION = 10_000_000;

function cumulative(officials: number, offset: number): number[] {
  let sum = 0;
  return Array.from({ length: officials }, (_, at) => {
    sum += Math.trunc(PRECISION / (at + 1 + offset));
    return sum;
  });
}

/** Integers, so that rounding cannot differ between machines. */
const share = (sums: readonly number[]) => Math.trunc(((sums[0] ?? 0) * 1_000) / (sums.at(-1) ?? 1));

function firstAbove(sums: readonly number[], drawn: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > drawn) high = middle;
    else low = middle + 1;
  }
  return low;
}
