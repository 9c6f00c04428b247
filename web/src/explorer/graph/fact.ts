import type { Labels } from '../../../../src/domain/vocabulary/labels';
import type {
  CitationFieldsFragment,
  Confidence,
  FactFieldsFragment,
  RelationshipType,
  WhoMetQuery,
} from '../api/operations.gen';
import { type Entity, entityWhen } from './entity';
import type { Locale } from './locale';
import type { When } from './when';

export type Citation = CitationFieldsFragment;
export type Encounter = WhoMetQuery['whoMet']['nodes'][number];
/** The types of relationship, and MET, which is derived from two who were at one event. */
export type FactType = RelationshipType | 'MET';
/** What the derived type is called; the others are called as the vocabulary of the service has it. */
export const MET_LABEL: Labels = { en: 'met', 'zh-Hant': '會面', 'zh-Hans': '会面', ko: '만남' };

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
export function factOf({ from, to, ...fields }: FactFieldsFragment): Fact {
  const during = fields.properties.find((one) => one.name === 'during')?.value;
  return { ...fields, from: from.id, to: to.id, ...(during !== undefined && { during }) };
}

/** An encounter as a line between the two; asked from either side it is the same line. */
export function factOfEncounter(encounter: Encounter, locale: Locale): Fact {
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

const UNDONE = new Set(['invited', 'expected', 'absent', 'planned', 'intended-party', 'abandoned', 'former']);

/** What of a fact says that it did not take place, not yet or no more: to be invited is not to take part. */
export const undoneOf = ({ properties }: Fact): Fact['properties'][number] | undefined =>
  properties.find(({ value }) => UNDONE.has(value));

/** When a fact holds: its own time, else that of the event or agreement it is about. */
export function factWhen(
  fact: Fact,
  entities: ReadonlyMap<string, Entity>,
  read: (edtf: string) => When | undefined,
): When | undefined {
  if (fact.during !== undefined) return read(fact.during);
  if (fact.encounter) return entityWhen(fact.encounter.event);
  for (const id of [fact.to, fact.from]) {
    const entity = entities.get(id);
    const when = entity && entityWhen(entity);
    if (when) return when;
  }
  return undefined;
}
