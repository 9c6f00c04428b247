import { labels } from '../../../../src/domain/vocabulary/labels';
import type {
  CitationFieldsFragment,
  Confidence,
  FactFieldsFragment,
  RelationshipType,
  WhoMetQuery,
} from '../api/operations.gen';
import { type Entity, entityDate } from './entity';
import type { Locale } from './locale';
import type { UncertainDate } from './uncertain-date';

export type Citation = CitationFieldsFragment;
export type Encounter = WhoMetQuery['whoMet']['nodes'][number];
/** The types of relationship, and MET, which is derived from two who were at one event. */
export type FactType = RelationshipType | 'MET';
/** What the derived type is called; the others are called as the vocabulary of the service has it. */
export const MET_LABEL = labels('met', '會面', '会面');

/** One line of the graph: what it says, between whom, and who says so. */
export interface Fact {
  readonly id: string;
  readonly type: FactType;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly sentence: string;
  readonly confidence: Confidence;
  readonly reason: string | null;
  readonly citations: readonly Citation[];
  readonly properties: readonly { readonly name: string; readonly value: string }[];
  /** Its own time, as the graph stores it; a fact without one is of the time of its event or agreement. */
  readonly during?: string;
  /** Of an encounter: where it was, and how many were there. */
  readonly encounter?: Encounter;
}

/** A relationship of the API as a line. */
export function toFact({ from, to, ...fields }: FactFieldsFragment): Fact {
  const during = fields.properties.find((one) => one.name === 'during')?.value;
  return { ...fields, from: from.id, to: to.id, ...(during !== undefined && { during }) };
}

/** An encounter as a line between the two; asked from either side it is the same line. */
export function encounterToFact(encounter: Encounter, locale: Locale): Fact {
  const from = encounter.subject.entity.id;
  const to = encounter.counterpart.entity.id;
  return {
    id: `met:${[from, to].sort().join('+')}@${encounter.event.id}`,
    type: 'MET',
    from,
    to,
    label: MET_LABEL[locale],
    sentence: encounter.sentence,
    confidence: encounter.confidence,
    reason: null,
    citations: encounter.citations,
    properties: [],
    encounter,
  };
}

const UNREALIZED_VALUES = new Set([
  'invited',
  'expected',
  'absent',
  'planned',
  'intended-party',
  'abandoned',
  'former',
]);

/** What of a fact says that it did not take place, not yet or no more: to be invited is not to take part. */
export const unrealizedProperty = ({ properties }: Fact): Fact['properties'][number] | undefined =>
  properties.find(({ value }) => UNREALIZED_VALUES.has(value));

/** When a fact holds: its own time, else that of the event or agreement it is about. */
export function factDate(
  fact: Fact,
  entities: ReadonlyMap<string, Entity>,
  parseDate: (edtf: string) => UncertainDate | undefined,
): UncertainDate | undefined {
  if (fact.during !== undefined) return parseDate(fact.during);
  if (fact.encounter) return entityDate(fact.encounter.event);
  for (const id of [fact.to, fact.from]) {
    const entity = entities.get(id);
    const date = entity && entityDate(entity);
    if (date) return date;
  }
  return undefined;
}
