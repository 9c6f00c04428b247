import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { apart } from './apart';
import { effort } from './effort';
import { neighboursOf, type Point, type Positions, type Scene } from './scene';

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly radius: number;
}

const LINK = 62;
/** How far others are kept away: at least, and for each height of its font that a name is wide. */
const ROOM = { least: 28, named: 3.5 };
/** Labels are wide and low: space is squeezed sideways while the forces work, and given back after. */
const SQUEEZE = 2;

/** How long the forces work: so many moves of a node in all, in this many rounds at least and at most. */
const MOVES = 24_000;
const ROUNDS = { least: 60, most: 260 };
/** Where most stand already, so much of that is enough. */
const REFINED = 0.4;
/** So many nodes are laid out in all: a small picture several times, up to so many, and the easiest to read is taken. */
const TRIED = { nodes: 200, most: 24 };
/** When everything is at rest. */
const COLD = 0.001;

/** Lays out by forces; what was placed before starts from its place, what is new beside a neighbour. */
export function force(scene: Scene): Positions {
  const fresh = scene.nodes.filter(({ at }) => at).length < scene.nodes.length / 2;
  const tries = fresh ? Math.min(TRIED.most, Math.max(1, Math.floor(TRIED.nodes / scene.nodes.length))) : 1;
  const found = Array.from({ length: tries }, (_none, turned) =>
    apart(scene.nodes, settled(scene, startsOf(scene, turned), fresh)),
  );
  const places = easiest(scene, found);
  return new Map(scene.nodes.map(({ id }, index) => [id, places[index] ?? { x: 0, y: 0 }]));
}

/** Where nodes start: where they are, beside a neighbour that is somewhere, or on a spiral, turned by so much. */
function startsOf(scene: Scene, turned: number): Point[] {
  const neighbours = neighboursOf(scene);
  const placed = new Map(scene.nodes.map(({ id, at }) => [id, at]));
  return scene.nodes.map(({ id, at }, index) => {
    const near = [...(neighbours.get(id) ?? [])].map((one) => placed.get(one)).find(Boolean);
    const turn = turned + index * 2.4;
    const away = near ? 60 : 30 * Math.sqrt(index + 1);
    const { x, y } = near ?? { x: 0, y: 0 };
    return at ?? { x: x + away * Math.cos(turn), y: y + away * Math.sin(turn) };
  });
}

/** The picture that is easiest to read. */
function easiest(scene: Scene, found: readonly (readonly Point[])[]): readonly Point[] {
  if (found.length === 1) return found[0] ?? [];
  const efforts = found.map((places) => effort(scene, places));
  return found[efforts.indexOf(Math.min(...efforts))] ?? [];
}

/** Where forces bring nodes that start from these places. */
function settled(scene: Scene, starts: readonly Point[], fresh: boolean): Point[] {
  const bodies = scene.nodes.map(({ id, name, pinned }, index): Body => {
    const x = (starts[index]?.x ?? 0) / SQUEEZE;
    const y = starts[index]?.y ?? 0;
    const radius = Math.max(ROOM.least, ROOM.named * name.width);
    return { id, radius, x, y, ...(pinned && { fx: x, fy: y }) };
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
    .force('collide', forceCollide<Body>(({ radius }) => radius).iterations(large ? 1 : 2))
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.1))
    .stop();
  for (let round = 0; round < rounds; round++) simulation.tick();
  return bodies.map(({ x = 0, y = 0 }) => ({ x: x * SQUEEZE, y }));
}

const roundsOf = (bodies: number): number =>
  Math.min(ROUNDS.most, Math.max(ROUNDS.least, MOVES / Math.max(1, bodies)));
