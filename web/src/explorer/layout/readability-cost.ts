import { MARK_RADIUS, NAME_FONT_SIZE, type Point, type Scene } from './scene';

/** How much wider than high a drawing usually is. */
const ASPECT_RATIO = 2.4;
/** What a crossing costs, of the size of the picture. */
const CROSSING_COST = 0.04;
/** How far below the middle of a mark the first row of its name is. */
const NAME_OFFSET = MARK_RADIUS + NAME_FONT_SIZE / 2;

type Segment = readonly [Point, Point];

/** How hard a picture is to read: how large it must be to be seen whole, and how often lines cross what they should not. */
export function readabilityCost(scene: Scene, points: readonly Point[]): number {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [width, height] = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
  const obstacles = scene.nodes.flatMap(({ name }, index) =>
    obstacleSegments(points[index] ?? { x: 0, y: 0 }, name.width),
  );
  return (
    Math.max(width / ASPECT_RATIO, height) *
    (1 + CROSSING_COST * countCrossings(edgeSegments(scene, points), obstacles))
  );
}

function edgeSegments({ nodes, edges }: Scene, points: readonly Point[]): Segment[] {
  const at = new Map(nodes.map(({ id }, index) => [id, points[index]]));
  return edges.flatMap(({ from, to }): Segment[] => {
    const [start, end] = [at.get(from), at.get(to)];
    return start && end && start !== end ? [[start, end]] : [];
  });
}

/** A mark as a cross, on which its own lines only end, and its name as a stroke. */
function obstacleSegments({ x, y }: Point, width: number): Segment[] {
  const half = (width * NAME_FONT_SIZE) / 2;
  return [
    [
      { x: x - MARK_RADIUS, y },
      { x: x + MARK_RADIUS, y },
    ],
    [
      { x, y: y - MARK_RADIUS },
      { x, y: y + MARK_RADIUS },
    ],
    [
      { x: x - half, y: y + NAME_OFFSET },
      { x: x + half, y: y + NAME_OFFSET },
    ],
  ];
}

/** How often lines cross each other, or what else they should not. */
function countCrossings(segments: readonly Segment[], obstacles: readonly Segment[]): number {
  let count = 0;
  for (const [index, segment] of segments.entries())
    for (const other of [...obstacles, ...segments.slice(index + 1)]) if (doCross(segment, other)) count++;
  return count;
}

/** Whether two strokes cross; where they only meet at an end they do not. */
const doCross = ([a, b]: Segment, [c, d]: Segment): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

/** On which side of the way from one point to another a third is: the sign tells. */
const side = (from: Point, to: Point, { x, y }: Point): number =>
  (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);
