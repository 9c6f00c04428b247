import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { neighboursOf, type Positions, type Scene } from './scene';

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly reach: number;
}

const LINK = 62;
/** Labels are wide and low: space is squeezed sideways while the forces work, and given back after. */
const SQUEEZE = 2;

/** How long the forces work: so many moves of a node in all, in this many rounds at least and at most. */
const MOVES = 24_000;
const ROUNDS = { least: 60, most: 260 };
/** Where most stand already, so much of that is enough. */
const REFINED = 0.4;
/** When everything is at rest. */
const COLD = 0.001;

/** Lays out by forces; what was placed before starts from its place, what is new beside a neighbour. */
export function force(scene: Scene): Positions {
  const neighbours = neighboursOf(scene);
  const placed = new Map(scene.nodes.flatMap(({ id, at }) => (at ? [[id, at] as const] : [])));
  const fresh = placed.size < scene.nodes.length / 2;
  const bodies = scene.nodes.map((node, index): Body => {
    const near = [...(neighbours.get(node.id) ?? [])].map((id) => placed.get(id)).find(Boolean);
    const turn = index * 2.4;
    const spiral = 30 * Math.sqrt(index + 1);
    const start = node.at ?? {
      x: (near?.x ?? 0) + (near ? 60 : spiral) * Math.cos(turn),
      y: (near?.y ?? 0) + (near ? 60 : spiral) * Math.sin(turn),
    };
    const [x, y] = [start.x / SQUEEZE, start.y];
    return { id: node.id, reach: node.reach, x, y, ...(node.pinned && { fx: x, fy: y }) };
  });
  const rounds = roundsOf(bodies.length) * (fresh ? 1 : REFINED);
  const heat = fresh ? 1 : 0.3;
  const large = bodies.length > 200;
  const simulation = forceSimulation(bodies)
    .alpha(heat)
    .alphaDecay(1 - (COLD / heat) ** (1 / rounds))
    .force(
      'charge',
      forceManyBody()
        .strength(-230)
        .distanceMax(700)
        .theta(large ? 1.2 : 0.9),
    )
    .force(
      'link',
      forceLink<Body, { source: string; target: string }>(
        scene.ties
          .filter(({ from, to }) => from !== to)
          .map(({ from, to }) => ({ source: from, target: to })),
      )
        .id((body) => body.id)
        .distance(LINK),
    )
    .force(
      'collide',
      forceCollide<Body>((body) => Math.max(28, body.reach / SQUEEZE + 4)).iterations(large ? 1 : 2),
    )
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.1))
    .stop();
  for (let round = 0; round < rounds; round++) simulation.tick();
  return new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x: x * SQUEEZE, y }]));
}

const roundsOf = (bodies: number): number =>
  Math.min(ROUNDS.most, Math.max(ROUNDS.least, MOVES / Math.max(1, bodies)));
