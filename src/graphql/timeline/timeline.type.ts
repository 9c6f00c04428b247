import { Field, ID, ObjectType } from 'type-graphql';
import { parseEdtf } from '../../domain/date/edtf';
import { intervalEnds } from '../../domain/date/interval-ends';
import { lowestConfidenceOf } from '../../domain/record/confidence';
import type { Confidence } from '../../domain/record/record';
import type { TimelineEntryForSentence } from '../../domain/sentence/timeline-sentence';
import { TIMELINE_ENTRY_TYPES } from '../../services/questions/timeline/timeline';
import type { FoundTimelineEntry } from '../../services/records/connection';
import { Citation, toCitations } from '../citation/citation.type';
import { EdtfDate, toEdtfDate } from '../edtf-date/edtf-date.type';
import { EntityInterface } from '../entity/entity.type';
import { ConfidenceEnum } from '../enums/enums';
import { registerEnum } from '../enums/register-enum';
import { ConnectionOf, EdgeOf } from '../page/connection.type';
import { Relationship, relationshipValue } from '../relationship/relationship.type';
import { vocabularyTypes } from '../vocabulary/vocabulary-types';

export const TimelineEntryTypeEnum = registerEnum(
  'TimelineEntryType',
  TIMELINE_ENTRY_TYPES,
  'Type of timeline entry.',
);

@ObjectType({ description: 'One dated entry in the timeline of an entity.' })
export class TimelineEntry {
  @Field(() => ID, { description: 'Id made of the type and the relationship.' })
  id!: string;

  @Field(() => [ID], { description: 'The given entities that the entry belongs to.' })
  of!: readonly string[];

  @Field(() => TimelineEntryTypeEnum, { description: 'Type of entry.' })
  type!: string;

  @Field(() => EdtfDate, {
    nullable: true,
    description: 'Date of the entry; uncertain dates stay uncertain, and null means undated.',
  })
  date!: EdtfDate | null;

  @Field(() => EntityInterface, {
    description: 'The event, the agreement, or the entity at the other end of a tenure.',
  })
  entity!: unknown;

  @Field(() => Relationship, { description: 'The fact behind the entry, with both ends.' })
  relationship!: unknown;

  @Field(() => vocabularyTypes.kinds.Event, {
    nullable: true,
    description:
      'The event where an undated agreement was first discussed or reached; its date is used instead.',
  })
  datedBy!: unknown;

  @Field(() => ConfidenceEnum, {
    description: 'Lowest confidence among the relationship, the event or agreement, and its date.',
  })
  confidence!: Confidence;

  @Field(() => [Citation], { description: 'The places in sources that support the entry.' })
  citations!: Citation[];

  forSentence!: TimelineEntryForSentence;
}

@ObjectType({ description: 'Row of a timeline.' })
class TimelineEntryEdge extends EdgeOf(() => TimelineEntry) {}

@ObjectType({ description: 'Page of a timeline.' })
export class TimelineEntryConnection extends ConnectionOf(
  () => TimelineEntryEdge,
  () => TimelineEntry,
) {}

/** Converts a timeline entry to its GraphQL value. */
export function timelineEntryValue(found: FoundTimelineEntry): TimelineEntry {
  const { type, of, fact, from, to, entity, datedBy } = found;
  const isDated = entity.kind === 'Event' || entity.kind === 'Agreement';
  const { date, dayPart } = dateOf(found);
  const confidence = lowestConfidenceOf([
    fact,
    ...(isDated ? [entity] : []),
    ...(datedBy ? [datedBy.fact, datedBy.event] : []),
  ]);
  const citations = toCitations([...fact.citations, ...(datedBy?.fact.citations ?? [])]);
  const stored = { fact, from, to };
  return {
    id: `${type}:${fact.id}`,
    of,
    type,
    date: toEdtfDate(date, dayPart),
    entity,
    relationship: relationshipValue(stored),
    datedBy: datedBy?.event ?? null,
    confidence,
    citations,
    forSentence: {
      type,
      date,
      dayPart,
      fact: stored,
      citations: citations.map(({ id }) => id),
      confidence,
    },
  };
}

/** The date of an entry: one end of a tenure's interval, or the date of the event or agreement. */
function dateOf({ type, fact, to, entity, datedBy }: FoundTimelineEntry) {
  if (type === 'BEGINS' || type === 'ENDS' || type === 'LASTS') {
    const during = String(fact.properties.during);
    const { begins, ends } = intervalEnds(parseEdtf(during));
    return { date: type === 'LASTS' ? during : type === 'BEGINS' ? begins : ends, dayPart: null };
  }
  const { date, dayPart } = (type === 'OUTCOME' ? to : (datedBy?.event ?? entity)).properties;
  return { date: textOrNull(date), dayPart: textOrNull(dayPart) };
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
