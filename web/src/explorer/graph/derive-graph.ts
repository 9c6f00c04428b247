import type { Confidence } from '../api/operations.gen';
import { type Entity, entityDate } from './entity';
import { type Fact, factDate } from './fact';
import { isInPeriod, type UncertainDate } from './uncertain-date';
import type { View } from './view';

/** All records loaded so far, whether in the view or not. */
export interface KnownRecords {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly facts: ReadonlyMap<string, Fact>;
}

/** An entity as drawn and listed. */
export interface GraphNode {
  readonly entity: Entity;
  /** How many of its relationships are not shown. */
  readonly notShown: number;
  readonly pinned: boolean;
}

/** One drawn edge: a fact, or a bundle of parallel facts of one type. */
export interface GraphEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly facts: readonly DatedFact[];
}

export interface DatedFact extends Fact {
  readonly date: UncertainDate | undefined;
}

/** The view after filters. Canvas, tables, timeline and export all show this graph. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly facts: readonly DatedFact[];
  readonly edges: readonly GraphEdge[];
  /** Entities in the view that filters hide. */
  readonly filteredCount: number;
}

const CONFIDENCE_RANK: Readonly<Record<Confidence, number>> = { STATED: 2, INFERRED: 1, UNCERTAIN: 0 };

/** More parallel facts of one type than this become one bundle with a count. */
const MAX_PARALLEL_EDGES = 4;

/** Applies the filters of a view to the known records. */
export function deriveGraph(
  view: View,
  known: KnownRecords,
  parseDate: (edtf: string) => UncertainDate | undefined,
): Graph {
  const { kinds, types, confidence, maxGroup, period } = view.filters;
  const present = [...view.entities].flatMap((id) => known.entities.get(id) ?? []);
  const isIncluded = (entity: Entity) =>
    entity.id === view.focus ||
    ((kinds.length === 0 || kinds.includes(entity.kind)) &&
      (maxGroup === undefined || groupSizeOf(entity) <= maxGroup) &&
      (entity.kind !== 'EVENT' || isInPeriod(entityDate(entity), period)));
  const shown = new Map(present.filter(isIncluded).map((entity) => [entity.id, entity]));
  const facts = [...view.facts].flatMap((id): DatedFact[] => {
    const fact = known.facts.get(id);
    if (!fact || !shown.has(fact.from) || !shown.has(fact.to)) return [];
    if (types.length > 0 && !types.includes(fact.type)) return [];
    if (CONFIDENCE_RANK[fact.confidence] < CONFIDENCE_RANK[confidence]) return [];
    if (fact.encounter && maxGroup !== undefined && fact.encounter.groupSize > maxGroup) return [];
    const date = factDate(fact, known.entities, parseDate);
    return isDatable(fact) && !isInPeriod(date, period) ? [] : [{ ...fact, date }];
  });
  const hasFilters = kinds.length + types.length > 0 || confidence !== 'UNCERTAIN' || maxGroup !== undefined;
  const isFiltered = hasFilters || period.from !== undefined || period.until !== undefined;
  const relationshipCounts = countRelationships(facts);
  const nodes = [...shown.values()]
    .filter(({ id }) => !isFiltered || relationshipCounts.has(id) || id === view.focus || view.pinned.has(id))
    .map((entity) => ({
      entity,
      notShown: Math.max(0, entity.degree - (relationshipCounts.get(entity.id)?.stored ?? 0)),
      pinned: view.pinned.has(entity.id),
    }));
  return { nodes, facts, edges: toEdges(facts), filteredCount: present.length - nodes.length };
}

/** Participants of an event according to the service, shown or not; 0 for other kinds. */
const groupSizeOf = (entity: Entity): number => ('groupSize' in entity ? entity.groupSize : 0);

/** Whether facts of this type can have a date. */
const isDatable = (fact: Fact): boolean =>
  fact.during !== undefined ||
  ['MET', 'TOOK_PART', 'PARTY_TO', 'REACHED_AT', 'HELD_AT', 'HOLDS'].includes(fact.type);

function countRelationships(facts: readonly Fact[]): Map<string, { stored: number }> {
  const counts = new Map<string, { stored: number }>();
  for (const fact of facts)
    for (const id of new Set([fact.from, fact.to])) {
      const count = counts.get(id) ?? { stored: 0 };
      if (fact.type !== 'MET') count.stored++;
      counts.set(id, count);
    }
  return counts;
}

/** Ids of the neighbors of an entity, once per edge. */
export const neighborIds = ({ edges }: Graph, id: string): string[] =>
  edges.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));

/** The id of the bundle that contains a fact. */
export const bundleId = ({ from, to, type }: Fact): string => `${[from, to].sort().join('+')} ${type}`;

function toEdges(facts: readonly DatedFact[]): GraphEdge[] {
  const bundles = new Map<string, DatedFact[]>();
  for (const fact of facts) {
    const key = bundleId(fact);
    bundles.set(key, [...(bundles.get(key) ?? []), fact]);
  }
  return [...bundles].flatMap(([key, bundle]): GraphEdge[] => {
    const [first] = bundle;
    if (first && bundle.length > MAX_PARALLEL_EDGES)
      return [{ id: key, from: first.from, to: first.to, facts: bundle }];
    return bundle.map((fact) => ({ id: fact.id, from: fact.from, to: fact.to, facts: [fact] }));
  });
}
