/** Where a name stands at its mark, the first of these with room. */
export const SIDES = ['below', 'above', 'right', 'left'] as const;
export type Side = (typeof SIDES)[number];

/** Room on the plane; pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A label that was given room: its place in the list, and which of its places it got. */
export interface Placed {
  readonly index: number;
  readonly choice: number;
}

/**
 * Gives labels room, the earlier before the later: the first of its places where it covers neither another label nor a
 * mark, else the first where it covers no label, else none. The first `always` many have their first place at worst.
 */
export function placed(wishes: readonly (readonly Box[])[], marks: readonly Box[], always: number): Placed[] {
  const [labelled, marked] = [new Taken(), new Taken()];
  for (const mark of marks) marked.add(mark);
  return wishes.flatMap((boxes, index): Placed[] => {
    const free = boxes.flatMap((box, choice) => (labelled.isFree(box) ? [choice] : []));
    const clear = free.find((choice) => boxes[choice] && marked.isFree(boxes[choice]));
    const choice = clear ?? free[0] ?? (index < always ? 0 : undefined);
    const box = boxes[choice ?? -1];
    if (choice === undefined || !box) return [];
    labelled.add(box);
    return [{ index, choice }];
  });
}

const CELL = 64;

/** Boxes that are taken, found by the cells of a grid that they touch. */
export class Taken {
  readonly #cells = new Map<string, Box[]>();

  add(box: Box): void {
    for (const cell of cellsOf(box)) {
      const there = this.#cells.get(cell);
      if (there) there.push(box);
      else this.#cells.set(cell, [box]);
    }
  }

  isFree(box: Box): boolean {
    return cellsOf(box).every((cell) => !this.#cells.get(cell)?.some((other) => overlap(box, other)));
  }
}

function cellsOf({ left, top, right, bottom }: Box): string[] {
  const cells: string[] = [];
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++)
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) cells.push(`${x} ${y}`);
  return cells;
}

export const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
