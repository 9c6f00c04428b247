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
export interface PlacedLabel {
  readonly index: number;
  readonly choice: number;
}

/**
 * Gives labels room, the earlier before the later: the first of its places where it covers neither another label nor a
 * mark, else the first where it covers no label, else none. The first `always` many have their first place at worst.
 */
export function placeLabels(
  candidates: readonly (readonly Box[])[],
  marks: readonly Box[],
  guaranteed: number,
): PlacedLabel[] {
  const [labelGrid, markGrid] = [new BoxGrid(), new BoxGrid()];
  for (const mark of marks) markGrid.add(mark);
  return candidates.flatMap((boxes, index): PlacedLabel[] => {
    const free = boxes.flatMap((box, choice) => (labelGrid.isFree(box) ? [choice] : []));
    const clear = free.find((choice) => boxes[choice] && markGrid.isFree(boxes[choice]));
    const choice = clear ?? free[0] ?? (index < guaranteed ? 0 : undefined);
    const box = boxes[choice ?? -1];
    if (choice === undefined || !box) return [];
    labelGrid.add(box);
    return [{ index, choice }];
  });
}

const CELL_SIZE = 64;

/** Boxes that are taken, found by the cells of a grid that they touch. */
export class BoxGrid {
  readonly #cells = new Map<string, Box[]>();

  add(box: Box): void {
    for (const cell of gridCells(box)) {
      const boxes = this.#cells.get(cell);
      if (boxes) boxes.push(box);
      else this.#cells.set(cell, [box]);
    }
  }

  isFree(box: Box): boolean {
    return gridCells(box).every((cell) => !this.#cells.get(cell)?.some((other) => overlaps(box, other)));
  }
}

function gridCells({ left, top, right, bottom }: Box): string[] {
  const cells: string[] = [];
  for (let x = Math.floor(left / CELL_SIZE); x <= Math.floor(right / CELL_SIZE); x++)
    for (let y = Math.floor(top / CELL_SIZE); y <= Math.floor(bottom / CELL_SIZE); y++)
      cells.push(`${x} ${y}`);
  return cells;
}

export const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
