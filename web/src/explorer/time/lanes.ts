import type { DatedFact, Graph } from '../graph/derive-graph';
import { type Entity, entityDate } from '../graph/entity';
import type { UncertainDate } from '../graph/uncertain-date';
import { dayExtent } from './calendar-ticks';
import { type DaySpan, toDaySpan } from './day-span';

/** Lane groups: meetings of a person, their posts, and the dates of an agreement. */
export const LANE_GROUPS = ['meetings', 'posts', 'agreements'] as const;
type LaneGroup = (typeof LANE_GROUPS)[number];

/** A mark on a lane: an event, a tenure, or the date of an agreement. */
export interface LaneMark {
  readonly id: string;
  /** The fact behind the mark; undefined for the date of an agreement itself. */
  readonly fact: DatedFact | undefined;
  /** The event, post or agreement at the mark. */
  readonly other: Entity;
  readonly date: UncertainDate;
  readonly span: DaySpan;
}

/** The marks of one entity. */
export interface Lane {
  readonly group: LaneGroup;
  readonly entity: Entity;
  readonly marks: readonly LaneMark[];
}

export interface Lanes {
  /** By group; within a group the focus first, then by number of marks. */
  readonly lanes: readonly Lane[];
  /** The days shown: those of events and agreements if there are any, since tenures span years. */
  readonly extent: readonly [number, number];
}

const GROUP_BY_TYPE: Readonly<Partial<Record<DatedFact['type'], LaneGroup>>> = {
  TOOK_PART: 'meetings',
  HOLDS: 'posts',
  MEMBER_OF: 'posts',
  REACHED_AT: 'agreements',
};

/** Groups a graph into lanes. */
export function buildLanes(graph: Graph, focus: string | undefined): Lanes | undefined {
  const entities = new Map(graph.nodes.map(({ entity }) => [entity.id, entity]));
  const lanes = new Map<string, { group: LaneGroup; entity: Entity; marks: LaneMark[] }>();
  const addMark = (group: LaneGroup, id: string, mark: LaneMark | undefined) => {
    const entity = entities.get(id);
    if (!entity || !mark) return;
    const lane = lanes.get(`${group} ${id}`) ?? { group, entity, marks: [] };
    // An encounter and a participation in the same event give one mark.
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
