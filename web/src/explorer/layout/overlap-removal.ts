import { MARK_RADIUS, NAME_FONT_SIZE, type Point, type SceneNode } from './scene';

/** Up to so many nodes are moved apart: of more, not all names are written anyway. */
const MAX_NODES = 200;
/** Enough for stars and for crowds of 200; what still overlaps then is left. */
const MAX_ITERATIONS = 400;
/** How large names are in units of the layout: the more nodes, the farther the picture is seen from, up to this. */
const FONT = { one: NAME_FONT_SIZE, more: 0.2, most: 22 };
/** Overlaps less than this are none. */
const TOLERANCE = 0.5;
/** Screens are wider than high: moving sideways costs less. */
const HORIZONTAL_BIAS = 2.25;

/** A node where it stands, and what it takes up there with the name below it. */
interface LabelledBox {
  x: number;
  y: number;
  readonly halfWidth: number;
  readonly bottom: number;
  readonly fixed: boolean;
}

/** Moves nodes apart until none stands on another or on its name, each no further than it must; pinned ones stay. */
export function removeOverlaps(nodes: readonly SceneNode[], points: readonly Point[]): readonly Point[] {
  if (nodes.length > MAX_NODES) return points;
  const font = Math.min(FONT.most, FONT.one + FONT.more * nodes.length);
  const boxes = nodes.map(({ name, pinned }, index): LabelledBox => {
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
    for (const [index, one] of boxes.entries())
      for (const other of boxes.slice(index + 1)) moved = separate(one, other, isLate) || moved;
    if (!moved) break;
  }
  return boxes.map(({ x, y }) => ({ x, y }));
}

/**
 * Moves two that overlap, sideways or up and down, whichever is nearer, and tells whether they did. What would be thrown
 * to and fro between fixed ones goes the other way late.
 */
function separate(one: LabelledBox, other: LabelledBox, isLate: boolean): boolean {
  const [upper, lower] = one.y <= other.y ? [one, other] : [other, one];
  const [left, right] = one.x <= other.x ? [one, other] : [other, one];
  const overlapX = left.x + left.halfWidth - (right.x - right.halfWidth);
  const overlapY = upper.y + upper.bottom - (lower.y - MARK_RADIUS);
  if (overlapX < TOLERANCE || overlapY < TOLERANCE || (one.fixed && other.fixed)) return false;
  const useOtherAxis = isLate && (one.fixed || other.fixed);
  if (overlapX / HORIZONTAL_BIAS < overlapY !== useOtherAxis) {
    left.x -= overlapX * moveShare(left, right);
    right.x += overlapX * moveShare(right, left);
  } else {
    upper.y -= overlapY * moveShare(upper, lower);
    lower.y += overlapY * moveShare(lower, upper);
  }
  return true;
}

/** How much of the way one of two goes. */
const moveShare = (one: LabelledBox, other: LabelledBox): number => (one.fixed ? 0 : other.fixed ? 1 : 0.5);
