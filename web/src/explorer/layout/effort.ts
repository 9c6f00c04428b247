import { MARK, NAME_FONT, type Point, type Scene } from './scene';

/** How much wider than high a drawing usually is. */
const WIDE = 2.4;
/** What a crossing costs, of the size of the picture. */
const CROSSING = 0.04;
/** How far below the middle of a mark the first row of its name is. */
const NAME = MARK + NAME_FONT / 2;

type Stroke = readonly [Point, Point];

/** How hard a picture is to read: how large it must be to be seen whole, and how often lines cross what they should not. */
export function effort(scene: Scene, places: readonly Point[]): number {
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const [width, height] = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
  const things = scene.nodes.flatMap(({ name }, index) =>
    strokesOf(places[index] ?? { x: 0, y: 0 }, name.width),
  );
  return Math.max(width / WIDE, height) * (1 + CROSSING * crossings(linesOf(scene, places), things));
}

function linesOf({ nodes, ties }: Scene, places: readonly Point[]): Stroke[] {
  const at = new Map(nodes.map(({ id }, index) => [id, places[index]]));
  return ties.flatMap(({ from, to }): Stroke[] => {
    const [start, end] = [at.get(from), at.get(to)];
    return start && end && start !== end ? [[start, end]] : [];
  });
}

/** A mark as a cross, on which its own lines only end, and its name as a stroke. */
function strokesOf({ x, y }: Point, width: number): Stroke[] {
  const half = (width * NAME_FONT) / 2;
  return [
    [
      { x: x - MARK, y },
      { x: x + MARK, y },
    ],
    [
      { x, y: y - MARK },
      { x, y: y + MARK },
    ],
    [
      { x: x - half, y: y + NAME },
      { x: x + half, y: y + NAME },
    ],
  ];
}

/** How often lines cross each other, or what else they should not. */
function crossings(lines: readonly Stroke[], things: readonly Stroke[]): number {
  let count = 0;
  for (const [index, line] of lines.entries())
    for (const other of [...things, ...lines.slice(index + 1)]) if (cross(line, other)) count++;
  return count;
}

/** Whether two strokes cross; where they only meet at an end they do not. */
const cross = ([a, b]: Stroke, [c, d]: Stroke): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

/** On which side of the way from one point to another a third is: the sign tells. */
const side = (from: Point, to: Point, { x, y }: Point): number =>
  (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);
