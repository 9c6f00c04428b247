import type {
  CitationFieldsFragment,
  Confidence,
  FactFieldsFragment,
  RelationshipType,
  WhoMetQuery,
} from '../api/operations.gen';
import { type Entity, entityDate } from './entity';
import type { UncertainDate } from './uncertain-date';

export type Citation = CitationFieldsFragment;
export type Encounter = WhoMetQuery['whoMet']['nodes'][number];
/** A relationship type, or MET, which is derived from two participations in one event. */
export type FactType = RelationshipType | 'MET';

/** A relationship or an encounter, with its sentence and citations. */
export interface Fact {
  readonly id: string;
  readonly type: FactType;
  readonly from: string;
  readonly to: string;
  /** Empty for MET, whose label is UI text. */
  readonly label: string;
  readonly sentence: string;
  readonly confidence: Confidence;
  readonly reason: string | null;
  readonly citations: readonly Citation[];
  readonly properties: readonly { readonly name: string; readonly value: string }[];
  /** Its own EDTF date. Otherwise the date of its event or agreement applies. */
  readonly during?: string;
  /** For an encounter: event, sides and group size. */
  readonly encounter?: Encounter;
}

/** Converts an API relationship. */
export function factFromApi({ from, to, ...fields }: FactFieldsFragment): Fact {
  const during = fields.properties.find((one) => one.name === 'during')?.value;
  return { ...fields, from: from.id, to: to.id, ...(during !== undefined && { during }) };
}

/** Converts an encounter. The id does not depend on which side is the subject. */
export function encounterToFact(encounter: Encounter): Fact {
  const from = encounter.subject.entity.id;
  const to = encounter.counterpart.entity.id;
  return {
    id: `met:${[from, to].sort().join('+')}@${encounter.event.id}`,
    type: 'MET',
    from,
    to,
    label: '',
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

/**
 * The property that says that the fact did not take place, not yet or no longer, such as `attendance:
 * invited`.
 */
export const unrealizedProperty = ({ properties }: Fact): Fact['properties'][number] | undefined =>
  properties.find(({ value }) => UNREALIZED_VALUES.has(value));

/** The date of a fact: its own, else that of its event or agreement. */
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
