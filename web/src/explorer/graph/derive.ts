import type { Confidence } from '../api/operations.gen';
import { type Entity, entityWhen } from './entity';
import { type Fact, factWhen } from './fact';
import type { View } from './view';
import { isWithin, type When } from './when';

/** All that the service has told so far, whether on the desk or not. */
export interface Known {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly facts: ReadonlyMap<string, Fact>;
}

/** An entity as it is drawn and listed. */
export interface Node {
  readonly entity: Entity;
  /** How many of its relationships are not on the desk. */
  readonly hidden: number;
  readonly pinned: boolean;
}

/** What is drawn as one line: a fact, or the many facts of one type between two. */
export interface Line {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly facts: readonly DatedFact[];
}

export interface DatedFact extends Fact {
  readonly when: When | undefined;
}

/** What is on the desk after every filter: the one thing that canvas, table, lanes and export show. */
export interface Graph {
  readonly nodes: readonly Node[];
  readonly facts: readonly DatedFact[];
  readonly lines: readonly Line[];
  /** How many entities are on the desk but filtered away. */
  readonly filtered: number;
}

const SURENESS: Readonly<Record<Confidence, number>> = { STATED: 2, INFERRED: 1, UNCERTAIN: 0 };

/** More facts of one type between two than this are drawn as one line with a count. */
const MOST_PARALLEL = 4;

/** Draws the graph of a view from what is known. */
export function derive(view: View, known: Known, read: (edtf: string) => When | undefined): Graph {
  const { kinds, types, confidence, maxGroup, period } = view.sieve;
  const present = [...view.entities].flatMap((id) => known.entities.get(id) ?? []);
  const passes = (entity: Entity) =>
    entity.id === view.focus ||
    ((kinds.length === 0 || kinds.includes(entity.kind)) &&
      (maxGroup === undefined || groupSizeOf(entity) <= maxGroup) &&
      (entity.kind !== 'EVENT' || isWithin(entityWhen(entity), period)));
  const shown = new Map(present.filter(passes).map((entity) => [entity.id, entity]));
  const facts = [...view.facts].flatMap((id): DatedFact[] => {
    const fact = known.facts.get(id);
    if (!fact || !shown.has(fact.from) || !shown.has(fact.to)) return [];
    if (types.length > 0 && !types.includes(fact.type)) return [];
    if (SURENESS[fact.confidence] < SURENESS[confidence]) return [];
    if (fact.encounter && maxGroup !== undefined && fact.encounter.groupSize > maxGroup) return [];
    const when = factWhen(fact, known.entities, read);
    return isDatable(fact) && !isWithin(when, period) ? [] : [{ ...fact, when }];
  });
  const sifted = kinds.length + types.length > 0 || confidence !== 'UNCERTAIN' || maxGroup !== undefined;
  const narrowed = sifted || period.from !== undefined || period.until !== undefined;
  const tied = countTies(facts);
  const nodes = [...shown.values()]
    .filter(({ id }) => !narrowed || tied.has(id) || id === view.focus || view.pinned.has(id))
    .map((entity) => ({
      entity,
      hidden: Math.max(0, entity.degree - (tied.get(entity.id)?.stored ?? 0)),
      pinned: view.pinned.has(entity.id),
    }));
  return { nodes, facts, lines: linesOf(facts), filtered: present.length - nodes.length };
}

/** How many were there, as the service counts them, whoever of them is on the desk; 0 of what is no event. */
const groupSizeOf = (entity: Entity): number => ('groupSize' in entity ? entity.groupSize : 0);

/** Whether a type of fact has a time at all. */
const isDatable = (fact: Fact): boolean =>
  fact.during !== undefined ||
  ['MET', 'TOOK_PART', 'PARTY_TO', 'REACHED_AT', 'HELD_AT', 'HOLDS'].includes(fact.type);

function countTies(facts: readonly Fact[]): Map<string, { stored: number }> {
  const ties = new Map<string, { stored: number }>();
  for (const fact of facts)
    for (const id of new Set([fact.from, fact.to])) {
      const tie = ties.get(id) ?? { stored: 0 };
      if (fact.type !== 'MET') tie.stored++;
      ties.set(id, tie);
    }
  return ties;
}

/** The neighbours of an entity, once for each line. */
export const neighboursIn = ({ lines }: Graph, id: string): string[] =>
  lines.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));

/** The id of the line that shows a fact where too many are between the same two. */
export const bundleOf = ({ from, to, type }: Fact): string => `${[from, to].sort().join('+')} ${type}`;

function linesOf(facts: readonly DatedFact[]): Line[] {
  const bundles = new Map<string, DatedFact[]>();
  for (const fact of facts) {
    const key = bundleOf(fact);
    bundles.set(key, [...(bundles.get(key) ?? []), fact]);
  }
  return [...bundles].flatMap(([key, bundle]): Line[] => {
    const [first] = bundle;
    if (first && bundle.length > MOST_PARALLEL)
      return [{ id: key, from: first.from, to: first.to, facts: bundle }];
    return bundle.map((fact) => ({ id: fact.id, from: fact.from, to: fact.to, facts: [fact] }));
  });
}
