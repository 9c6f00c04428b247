import type { DatedFact, Graph } from '../graph/derive';
import { type Entity, entityWhen } from '../graph/entity';
import type { When } from '../graph/when';
import { extentOf } from './scale';
import { type Span, spanOf } from './span';

/** What lanes are of: who was at which events, who held which posts, and what became of each agreement. */
export const LANE_GROUPS = ['meetings', 'posts', 'agreements'] as const;
type LaneGroup = (typeof LANE_GROUPS)[number];

/** One mark of a lane: an event, a tenure that lasts, the day of an agreement. */
export interface Mark {
  readonly id: string;
  /** The fact that puts it there; none where an agreement itself has the date. */
  readonly fact: DatedFact | undefined;
  /** What stands at the mark: the event, the post, the agreement. */
  readonly other: Entity;
  readonly when: When;
  readonly span: Span;
}

/** What one person, body or agreement went through over time. */
export interface Lane {
  readonly group: LaneGroup;
  readonly entity: Entity;
  readonly marks: readonly Mark[];
}

export interface Lanes {
  /** In the order of the groups, the focus first, then the busiest. */
  readonly lanes: readonly Lane[];
  /** The days that are drawn: those of events and agreements where there are any, since tenures last for years. */
  readonly extent: readonly [number, number];
}

const GROUP_OF: Readonly<Partial<Record<DatedFact['type'], LaneGroup>>> = {
  TOOK_PART: 'meetings',
  HOLDS: 'posts',
  MEMBER_OF: 'posts',
  REACHED_AT: 'agreements',
};

/** Lays a graph out in lanes of time. */
export function lanesOf(graph: Graph, focus: string | undefined): Lanes | undefined {
  const entities = new Map(graph.nodes.map(({ entity }) => [entity.id, entity]));
  const lanes = new Map<string, { group: LaneGroup; entity: Entity; marks: Mark[] }>();
  const add = (group: LaneGroup, id: string, mark: Mark | undefined) => {
    const entity = entities.get(id);
    if (!entity || !mark) return;
    const lane = lanes.get(`${group} ${id}`) ?? { group, entity, marks: [] };
    // Of an encounter and a participation in the same event one is enough.
    if (lane.marks.every((one) => one.other.id !== mark.other.id || group === 'posts')) lane.marks.push(mark);
    lanes.set(`${group} ${id}`, lane);
  };
  for (const fact of graph.facts) {
    const group = GROUP_OF[fact.type];
    const other = entities.get(fact.to);
    if (group && other) add(group, fact.from, markOf(other, fact.when, fact));
  }
  for (const fact of graph.facts) {
    const event = fact.encounter?.event;
    if (!event) continue;
    for (const id of [fact.from, fact.to]) add('meetings', id, markOf(event, entityWhen(event), fact));
  }
  for (const { entity } of graph.nodes) {
    if (entity.kind === 'AGREEMENT') add('agreements', entity.id, markOf(entity, entityWhen(entity)));
  }
  const all = [...lanes.values()];
  const momentous = all.filter(({ group }) => group !== 'posts');
  const extent = extentOf(
    (momentous.length > 0 ? momentous : all).flatMap(({ marks }) => marks.map(({ when }) => when)),
  );
  if (!extent) return undefined;
  const rank = (lane: Lane) => LANE_GROUPS.indexOf(lane.group);
  all.sort(
    (a, b) =>
      rank(a) - rank(b) ||
      Number(b.entity.id === focus) - Number(a.entity.id === focus) ||
      b.marks.length - a.marks.length ||
      a.entity.name.localeCompare(b.entity.name),
  );
  return { lanes: all, extent };
}

const markOf = (other: Entity, when: When | undefined, fact?: DatedFact): Mark | undefined =>
  when && {
    id: `${fact?.id ?? ''} ${other.id}`,
    fact,
    other,
    when,
    span: spanOf(when),
  };
