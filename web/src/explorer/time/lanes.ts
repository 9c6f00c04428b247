import type { DatedFact, Graph } from '../graph/derive-graph';
import { type Entity, entityDate } from '../graph/entity';
import type { UncertainDate } from '../graph/uncertain-date';
import { dayExtent } from './calendar-ticks';
import { type DaySpan, toDaySpan } from './day-span';

/** What lanes are of: who was at which events, who held which posts, and what became of each agreement. */
export const LANE_GROUPS = ['meetings', 'posts', 'agreements'] as const;
type LaneGroup = (typeof LANE_GROUPS)[number];

/** One mark of a lane: an event, a tenure that lasts, the day of an agreement. */
export interface LaneMark {
  readonly id: string;
  /** The fact that puts it there; none where an agreement itself has the date. */
  readonly fact: DatedFact | undefined;
  /** What stands at the mark: the event, the post, the agreement. */
  readonly other: Entity;
  readonly date: UncertainDate;
  readonly span: DaySpan;
}

/** What one person, body or agreement went through over time. */
export interface Lane {
  readonly group: LaneGroup;
  readonly entity: Entity;
  readonly marks: readonly LaneMark[];
}

export interface Lanes {
  /** In the order of the groups, the focus first, then the busiest. */
  readonly lanes: readonly Lane[];
  /** The days that are drawn: those of events and agreements where there are any, since tenures last for years. */
  readonly extent: readonly [number, number];
}

const GROUP_BY_TYPE: Readonly<Partial<Record<DatedFact['type'], LaneGroup>>> = {
  TOOK_PART: 'meetings',
  HOLDS: 'posts',
  MEMBER_OF: 'posts',
  REACHED_AT: 'agreements',
};

/** Lays a graph out in lanes of time. */
export function buildLanes(graph: Graph, focus: string | undefined): Lanes | undefined {
  const entities = new Map(graph.nodes.map(({ entity }) => [entity.id, entity]));
  const lanes = new Map<string, { group: LaneGroup; entity: Entity; marks: LaneMark[] }>();
  const addMark = (group: LaneGroup, id: string, mark: LaneMark | undefined) => {
    const entity = entities.get(id);
    if (!entity || !mark) return;
    const lane = lanes.get(`${group} ${id}`) ?? { group, entity, marks: [] };
    // Of an encounter and a participation in the same event one is enough.
    if (lane.marks.every((one) => one.other.id !== mark.other.id || group === 'posts')) lane.marks.push(mark);
    lanes.set(`${group} ${id}`, lane);
  };
  for (const fact of graph.facts) {
    const group = GROUP_BY_TYPE[fact.type];
    const other = entities.get(fact.to);
    if (group && other) addMark(group, fact.from, toLaneMark(other, fact.date, fact));
  }
  for (const fact of graph.facts) {
    const event = fact.encounter?.event;
    if (!event) continue;
    for (const id of [fact.from, fact.to])
      addMark('meetings', id, toLaneMark(event, entityDate(event), fact));
  }
  for (const { entity } of graph.nodes) {
    if (entity.kind === 'AGREEMENT') addMark('agreements', entity.id, toLaneMark(entity, entityDate(entity)));
  }
  const all = [...lanes.values()];
  const datedLanes = all.filter(({ group }) => group !== 'posts');
  const extent = dayExtent(
    (datedLanes.length > 0 ? datedLanes : all).flatMap(({ marks }) => marks.map(({ date }) => date)),
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

const toLaneMark = (other: Entity, date: UncertainDate | undefined, fact?: DatedFact): LaneMark | undefined =>
  date && {
    id: `${fact?.id ?? ''} ${other.id}`,
    fact,
    other,
    date,
    span: toDaySpan(date),
  };
