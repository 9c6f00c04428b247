/** Candidate positions of a name around its mark, in order of preference. */
export const SIDES = ['below', 'above', 'right', 'left'] as const;
export type Side = (typeof SIDES)[number];

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A label that fits: its index, and the index of the candidate it got. */
export interface PlacedLabel {
  readonly index: number;
  readonly choice: number;
}

/**
 * Places labels in order. Each gets its first candidate that covers neither a label nor a mark, else the
 * first that covers no label, else none. The first `guaranteed` labels always get a place.
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

/** Occupied boxes in a spatial grid. */
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
    return gridCells(box).every((cell) => !this.#cells.get(cell)?.some((other) => boxesOverlap(box, other)));
  }
}

function gridCells({ left, top, right, bottom }: Box): string[] {
  const cells: string[] = [];
  for (let x = Math.floor(left / CELL_SIZE); x <= Math.floor(right / CELL_SIZE); x++)
    for (let y = Math.floor(top / CELL_SIZE); y <= Math.floor(bottom / CELL_SIZE); y++)
      cells.push(`${x} ${y}`);
  return cells;
}

export const boxesOverlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
