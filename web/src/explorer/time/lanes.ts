import type { DatedFact, Graph } from '../graph/derive';
import { type Entity, entityWhen } from '../graph/entity';
import { dayNumber, type When } from '../graph/when';
import { extentOf } from './scale';

/** One mark of a lane: an event or agreement, or a tenure that lasts. */
export interface Mark {
  readonly fact: DatedFact;
  /** What stands at the mark: the event, the agreement, the post. */
  readonly other: Entity;
  readonly when: When;
  /** Days; undefined where the date has no such bound. */
  readonly from: number | undefined;
  readonly until: number | undefined;
}

/** What one person or body did over time. */
export interface Lane {
  readonly entity: Entity;
  readonly marks: readonly Mark[];
}

export interface Lanes {
  readonly lanes: readonly Lane[];
  /** The days that are drawn: those of the events where there are any, since tenures last for years. */
  readonly extent: readonly [number, number];
}

/** Lays a graph out in lanes of time: one for each who took part, held a post or was party; the busiest first. */
export function lanesOf(graph: Graph, focus: string | undefined): Lanes | undefined {
  const entities = new Map(graph.nodes.map(({ entity }) => [entity.id, entity]));
  const marks = new Map<string, Mark[]>();
  for (const fact of graph.facts) {
    if (!['TOOK_PART', 'PARTY_TO', 'HOLDS', 'MEMBER_OF'].includes(fact.type) || !fact.when) continue;
    const other = entities.get(fact.to);
    if (!other) continue;
    const mark = {
      fact,
      other,
      when: fact.when,
      from: dayNumber(fact.when.from),
      until: dayNumber(fact.when.until),
    };
    marks.set(fact.from, [...(marks.get(fact.from) ?? []), mark]);
  }
  for (const fact of graph.facts) addEncounter(fact, marks);
  const momentous = [...marks.values()]
    .flat()
    .filter(({ other }) => other.kind === 'EVENT' || other.kind === 'AGREEMENT');
  const extent = extentOf(
    (momentous.length > 0 ? momentous : [...marks.values()].flat()).map(({ when }) => when),
  );
  if (!extent) return undefined;
  const lanes = [...marks].flatMap(([id, own]): Lane[] => {
    const entity = entities.get(id);
    return entity ? [{ entity, marks: own }] : [];
  });
  lanes.sort(
    (a, b) =>
      Number(b.entity.id === focus) - Number(a.entity.id === focus) ||
      b.marks.length - a.marks.length ||
      a.entity.name.localeCompare(b.entity.name),
  );
  return { lanes, extent };
}

/** An encounter puts its event on the lanes of both, unless a participation has. */
function addEncounter(fact: DatedFact, marks: Map<string, Mark[]>): void {
  const event = fact.encounter?.event;
  const when = event && entityWhen(event);
  if (!event || !when) return;
  for (const id of [fact.from, fact.to]) {
    const own = marks.get(id) ?? [];
    if (own.some(({ other }) => other.id === event.id)) continue;
    marks.set(id, [
      ...own,
      { fact, other: event, when, from: dayNumber(when.from), until: dayNumber(when.until) },
    ]);
  }
}
