import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { removeOverlaps } from './overlap-removal';
import { readabilityCost } from './readability-cost';
import { adjacencyOf, type Point, type Positions, type Scene } from './scene';

interface SimulationNode extends SimulationNodeDatum {
  readonly id: string;
  readonly radius: number;
}

const LINK_DISTANCE = 62;
/** Minimum radius, and additional radius per font height of the name's width. */
const COLLISION_RADIUS = { min: 28, perNameWidth: 3.5 };
/** Names are wide, so the simulation runs in a horizontally squeezed space. */
const HORIZONTAL_SQUEEZE = 2;

/** Simulation budget: total node moves, with a minimum and maximum number of ticks. */
const MOVE_BUDGET = 24_000;
const TICKS = { min: 60, max: 260 };
/** When most nodes have a position, this fraction of the budget is enough. */
const REFINE_FACTOR = 0.4;
/**
 * Small graphs are laid out several times, and the most readable candidate wins: total nodes over all
 * candidates, and their maximum number.
 */
const CANDIDATES = { nodes: 200, max: 24 };
const ALPHA_MIN = 0.001;

/** Force-directed layout. Placed nodes start at their position, new ones next to a neighbor. */
export function forceLayout(scene: Scene): Positions {
  const isFresh = scene.nodes.filter(({ position }) => position).length < scene.nodes.length / 2;
  const candidateCount = isFresh
    ? Math.min(CANDIDATES.max, Math.max(1, Math.floor(CANDIDATES.nodes / scene.nodes.length)))
    : 1;
  const candidates = Array.from({ length: candidateCount }, (_none, rotation) =>
    removeOverlaps(scene.nodes, simulate(scene, startPoints(scene, rotation), isFresh)),
  );
  const points = mostReadable(scene, candidates);
  return new Map(scene.nodes.map(({ id }, index) => [id, points[index] ?? { x: 0, y: 0 }]));
}

/** Start points: the position, else next to a placed neighbor, else on a spiral with this rotation. */
function startPoints(scene: Scene, rotation: number): Point[] {
  const neighbors = adjacencyOf(scene);
  const positionById = new Map(scene.nodes.map(({ id, position }) => [id, position]));
  return scene.nodes.map(({ id, position }, index) => {
    const near = [...(neighbors.get(id) ?? [])].map((one) => positionById.get(one)).find(Boolean);
    const angle = rotation + index * 2.4;
    const distance = near ? 60 : 30 * Math.sqrt(index + 1);
    const { x, y } = near ?? { x: 0, y: 0 };
    return position ?? { x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) };
  });
}

/** The candidate with the lowest readability cost. */
function mostReadable(scene: Scene, candidates: readonly (readonly Point[])[]): readonly Point[] {
  if (candidates.length === 1) return candidates[0] ?? [];
  const costs = candidates.map((points) => readabilityCost(scene, points));
  return candidates[costs.indexOf(Math.min(...costs))] ?? [];
}

/** Runs the simulation and returns the final points. */
function simulate(scene: Scene, start: readonly Point[], isFresh: boolean): Point[] {
  const nodes = scene.nodes.map(({ id, name, pinned }, index): SimulationNode => {
    const x = (start[index]?.x ?? 0) / HORIZONTAL_SQUEEZE;
    const y = start[index]?.y ?? 0;
    const radius = Math.max(COLLISION_RADIUS.min, COLLISION_RADIUS.perNameWidth * name.width);
    return { id, radius, x, y, ...(pinned && { fx: x, fy: y }) };
  });
  const ticks = tickCount(nodes.length) * (isFresh ? 1 : REFINE_FACTOR);
  const alpha = isFresh ? 1 : 0.3;
  const large = nodes.length > 200;
  const simulation = forceSimulation(nodes)
    .alpha(alpha)
    .alphaDecay(1 - (ALPHA_MIN / alpha) ** (1 / ticks))
    .force(
      'charge',
      forceManyBody()
        .strength(-230)
        .distanceMax(700)
        .theta(large ? 1.2 : 0.9),
    )
    .force(
      'link',
      forceLink<SimulationNode, { source: string; target: string }>(
        scene.edges
          .filter(({ from, to }) => from !== to)
          .map(({ from, to }) => ({ source: from, target: to })),
      )
        .id((node) => node.id)
        .distance(LINK_DISTANCE),
    )
    .force('collide', forceCollide<SimulationNode>(({ radius }) => radius).iterations(large ? 1 : 2))
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.1))
    .stop();
  for (let tick = 0; tick < ticks; tick++) simulation.tick();
  return nodes.map(({ x = 0, y = 0 }) => ({ x: x * HORIZONTAL_SQUEEZE, y }));
}

const tickCount = (nodes: number): number =>
  Math.min(TICKS.max, Math.max(TICKS.min, MOVE_BUDGET / Math.max(1, nodes)));
