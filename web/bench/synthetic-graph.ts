import type { DatedFact, Graph, GraphEdge, GraphNode } from '../src/explorer/graph/derive-graph';
import type { Entity } from '../src/explorer/graph/entity';
import type { Positions } from '../src/explorer/layout/scene';

const FAMILY = '王李張劉陳楊黃趙周吳徐孫朱馬胡郭何高林羅';
const GIVEN = '國政建華偉明志強文軍平海東榮艷紅順基勝鎬';
const PARALLEL = 0.15;
const DOUBTFUL = 6;

/** A graph and the positions of its nodes. */
export interface SyntheticGraph {
  readonly graph: Graph;
  readonly positions: Positions;
}

/** Generates a graph of `size` nodes: people and events, some parallel edges, some dashed edges. */
export function syntheticGraph(size: number): SyntheticGraph {
  const random = generator(7);
  const nodes = Array.from({ length: size }, (_none, index) => nodeOf(index));
  const id = (index: number) => nodes[Math.min(size - 1, index)]?.entity.id ?? '';
  const pairs: [number, number][] = [];
  for (let index = 1; index < size; index++) pairs.push([index, Math.floor(random() ** 2 * index)]);
  for (let extra = 0; extra < size * 0.7; extra++)
    pairs.push([Math.floor(random() * size), Math.floor(random() ** 2 * size)]);
  for (let extra = 0; extra < size * PARALLEL; extra++)
    pairs.push(pairs[Math.floor(random() * pairs.length)] ?? [0, 1]);
  const edges = pairs
    .filter(([from, to]) => from !== to)
    .map(([from, to], index): GraphEdge => {
      const fact = factOf(`line:${index}`, id(from), id(to), index % DOUBTFUL === 0);
      return { id: fact.id, from: fact.from, to: fact.to, facts: [fact] };
    });
  const radius = 60 * Math.sqrt(size);
  const positions = new Map(
    nodes.map(({ entity }, index) => {
      const [turn, far] = [index * 2.39996, radius * Math.sqrt(index / size)];
      return [entity.id, { x: 1.6 * far * Math.cos(turn), y: far * Math.sin(turn) }] as const;
    }),
  );
  return { graph: { nodes, edges, facts: edges.flatMap(({ facts }) => facts), filteredCount: 0 }, positions };
}

function nodeOf(index: number): GraphNode {
  const common = { description: null, confidence: 'STATED' as const, degree: 3 };
  const han = `${FAMILY[index % FAMILY.length]}${GIVEN[index % GIVEN.length]}${GIVEN[(index * 7) % GIVEN.length]}`;
  const entity: Entity =
    index % 3 === 0
      ? {
          ...common,
          id: `event:${index}`,
          kind: 'EVENT',
          name: `Meeting number ${index} in Wuxi`,
          eventType: 'MEETING',
          eventStatus: 'HELD',
          date: null,
          dayPart: null,
        }
      : {
          ...common,
          id: `person:${index}`,
          kind: 'PERSON',
          name: index % 2 ? han : `Zhang Weiming ${index}`,
        };
  return { entity, notShown: index % 4, pinned: false };
}

const factOf = (id: string, from: string, to: string, doubtful: boolean): DatedFact => ({
  id,
  type: 'TOOK_PART',
  from,
  to,
  label: 'took part in',
  sentence: '',
  confidence: doubtful ? 'INFERRED' : 'STATED',
  reason: null,
  citations: [],
  properties: [],
  date: undefined,
});

/** A seeded random number generator, so that every run draws the same graph. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}
