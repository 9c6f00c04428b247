/** A seeded stream of whole numbers. It uses integer arithmetic only, so every machine gives the same numbers. */
export interface Random {
  /** From 0 (inclusive) to the bound (exclusive). */
  below(bound: number): number;
  /** From the first to the last, both inclusive. */
  between(first: number, last: number): number;
  /** True with a probability in percent. */
  percent(chance: number): boolean;
  pick<T>(items: readonly T[]): T;
}

/** Mulberry32 (Ettinger, public domain). */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (bound: number) => next() % bound;
  return {
    below,
    between: (first, last) => first + below(last - first + 1),
    percent: (chance) => below(100) < chance,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
  };
}
