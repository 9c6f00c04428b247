import { MARK, NAME_FONT, type Point, type SceneNode } from './scene';

/** Up to so many nodes are moved apart: of more, not all names are written anyway. */
const MOST = 200;
/** Enough for stars and for crowds of 200; what still overlaps then is left. */
const ROUNDS = 400;
/** How large names are in units of the layout: the more nodes, the farther the picture is seen from, up to this. */
const FONT = { one: NAME_FONT, more: 0.2, most: 22 };
/** Overlaps less than this are none. */
const CLOSE = 0.5;
/** Screens are wider than high: moving sideways costs less. */
const SIDEWAYS = 2.25;

/** A node where it stands, and what it takes up there with the name below it. */
interface Body {
  x: number;
  y: number;
  readonly half: number;
  readonly below: number;
  readonly fixed: boolean;
}

/** Moves nodes apart until none stands on another or on its name, each no further than it must; pinned ones stay. */
export function apart(nodes: readonly SceneNode[], places: readonly Point[]): readonly Point[] {
  if (nodes.length > MOST) return places;
  const font = Math.min(FONT.most, FONT.one + FONT.more * nodes.length);
  const bodies = nodes.map(({ name, pinned }, index): Body => {
    const { x, y } = places[index] ?? { x: 0, y: 0 };
    return { x, y, half: (name.width * font) / 2, below: MARK + name.height * font, fixed: pinned };
  });
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    const late = round >= ROUNDS / 2;
    for (const [index, one] of bodies.entries())
      for (const other of bodies.slice(index + 1)) moved = part(one, other, late) || moved;
    if (!moved) break;
  }
  return bodies.map(({ x, y }) => ({ x, y }));
}

/**
 * Moves two that overlap, sideways or up and down, whichever is nearer, and tells whether they did. What would be thrown
 * to and fro between fixed ones goes the other way late.
 */
function part(one: Body, other: Body, late: boolean): boolean {
  const [upper, lower] = one.y <= other.y ? [one, other] : [other, one];
  const [left, right] = one.x <= other.x ? [one, other] : [other, one];
  const across = left.x + left.half - (right.x - right.half);
  const down = upper.y + upper.below - (lower.y - MARK);
  if (across < CLOSE || down < CLOSE || (one.fixed && other.fixed)) return false;
  const stuck = late && (one.fixed || other.fixed);
  if (across / SIDEWAYS < down !== stuck) {
    left.x -= across * shareOf(left, right);
    right.x += across * shareOf(right, left);
  } else {
    upper.y -= down * shareOf(upper, lower);
    lower.y += down * shareOf(lower, upper);
  }
  return true;
}

/** How much of the way one of two goes. */
const shareOf = (one: Body, other: Body): number => (one.fixed ? 0 : other.fixed ? 1 : 0.5);
