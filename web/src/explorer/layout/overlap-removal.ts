import { MARK_RADIUS, NAME_FONT_SIZE, type Point, type SceneNode } from './scene';

/** Larger graphs keep their overlaps: they do not show every name anyway. */
const MAX_NODES = 200;
/** Enough for stars and dense graphs of 200 nodes. Remaining overlaps are accepted. */
const MAX_ITERATIONS = 400;
/** Name size in layout units. It grows with the graph, which is shown at a smaller zoom, up to `most`. */
const FONT = { first: NAME_FONT_SIZE, more: 0.2, most: 22 };
/** Smaller overlaps are ignored. */
const TOLERANCE = 0.5;
/** Screens are wider than high, so horizontal moves cost less. */
const HORIZONTAL_BIAS = 2.25;

/** A node with its name below. */
interface LabeledBox {
  x: number;
  y: number;
  readonly halfWidth: number;
  readonly bottom: number;
  readonly fixed: boolean;
}

/** Moves nodes apart until no node covers another node or its name. Pinned nodes stay. */
export function removeOverlaps(nodes: readonly SceneNode[], points: readonly Point[]): readonly Point[] {
  if (nodes.length > MAX_NODES) return points;
  const font = Math.min(FONT.most, FONT.first + FONT.more * nodes.length);
  const boxes = nodes.map(({ name, pinned }, index): LabeledBox => {
    const { x, y } = points[index] ?? { x: 0, y: 0 };
    return {
      x,
      y,
      halfWidth: (name.width * font) / 2,
      bottom: MARK_RADIUS + name.height * font,
      fixed: pinned,
    };
  });
  for (let iteration = 0; iteration < MAX_ITERATIONS; iteration++) {
    let moved = false;
    const isLate = iteration >= MAX_ITERATIONS / 2;
    for (const [index, first] of boxes.entries())
      for (const second of boxes.slice(index + 1)) moved = separate(first, second, isLate) || moved;
    if (!moved) break;
  }
  return boxes.map(({ x, y }) => ({ x, y }));
}

/**
 * Separates two overlapping boxes along the cheaper axis, and returns whether it moved any. In late
 * iterations, boxes next to fixed ones use the other axis, so that they cannot oscillate.
 */
function separate(first: LabeledBox, second: LabeledBox, isLate: boolean): boolean {
  const [upper, lower] = first.y <= second.y ? [first, second] : [second, first];
  const [left, right] = first.x <= second.x ? [first, second] : [second, first];
  const overlapX = left.x + left.halfWidth - (right.x - right.halfWidth);
  const overlapY = upper.y + upper.bottom - (lower.y - MARK_RADIUS);
  if (overlapX < TOLERANCE || overlapY < TOLERANCE || (first.fixed && second.fixed)) return false;
  const useOtherAxis = isLate && (first.fixed || second.fixed);
  if (overlapX / HORIZONTAL_BIAS < overlapY !== useOtherAxis) {
    left.x -= overlapX * moveShare(left, right);
    right.x += overlapX * moveShare(right, left);
  } else {
    upper.y -= overlapY * moveShare(upper, lower);
    lower.y += overlapY * moveShare(lower, upper);
  }
  return true;
}

/** The fraction of the overlap that a box moves. */
const moveShare = (first: LabeledBox, second: LabeledBox): number =>
  first.fixed ? 0 : second.fixed ? 1 : 0.5;
