import { MARK_RADIUS, NAME_FONT_SIZE, type Point, type Scene } from './scene';

/** Usual aspect ratio of a drawing. */
const ASPECT_RATIO = 2.4;
/** Cost of one crossing, as a fraction of the drawing size. */
const CROSSING_COST = 0.04;
/** Distance from the center of a mark to the first row of its name. */
const NAME_OFFSET = MARK_RADIUS + NAME_FONT_SIZE / 2;

type Segment = readonly [Point, Point];

/** How hard a drawing is to read: its size, increased by crossings of edges with edges, marks and names. */
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

/** A mark as a cross, which its own edges touch but do not cross, and its name as a segment. */
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

/** Number of crossings between edges, and of edges with obstacles. */
function countCrossings(segments: readonly Segment[], obstacles: readonly Segment[]): number {
  let count = 0;
  for (const [index, segment] of segments.entries())
    for (const other of [...obstacles, ...segments.slice(index + 1)]) if (doCross(segment, other)) count++;
  return count;
}

/** Whether two segments cross. Touching at an end does not count. */
const doCross = ([a, b]: Segment, [c, d]: Segment): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

/** The sign tells on which side of a line the third point is. */
const side = (from: Point, to: Point, { x, y }: Point): number =>
  (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);
