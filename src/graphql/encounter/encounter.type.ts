import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { lowestConfidenceOf } from '../../domain/record/confidence';
import type { Confidence } from '../../domain/record/record';
import type { EncounterForSentence } from '../../domain/sentence/encounter-sentence';
import type { FoundEncounter } from '../../services/records/encounter';
import { Citation, toCitations } from '../citation/citation.type';
import { ConfidenceEnum } from '../enums/enums';
import { ConnectionOf, EdgeOf } from '../page/connection.type';
import { vocabularyTypes } from '../vocabulary/vocabulary-types';
import { EncounterSide, encounterSideValue } from './encounter-side.type';

@ObjectType({ description: 'Two participants who both attended an event that was held.' })
export class Encounter {
  @Field(() => ID, { description: 'Id made of the event and the counterpart.' })
  id!: string;

  @Field(() => vocabularyTypes.kinds.Event, { description: 'The event that both attended.' })
  event!: unknown;

  @Field(() => EncounterSide, { description: 'The given entity, or its representative.' })
  subject!: unknown;

  @Field(() => EncounterSide, { description: 'The entity that the subject met.' })
  counterpart!: unknown;

  @Field(() => vocabularyTypes.kinds.Place, { nullable: true, description: 'Place of the event.' })
  place!: unknown;

  @Field(() => Int, { description: 'Number of participants recorded as present.' })
  groupSize!: number;

  @Field(() => Float, { description: 'Closeness of the encounter: 1 / (participants - 1).' })
  weight!: number;

  @Field(() => ConfidenceEnum, { description: 'Lowest confidence among the facts of the encounter.' })
  confidence!: Confidence;

  @Field(() => [Citation], { description: 'The places in sources that support the presence of both sides.' })
  citations!: Citation[];

  forSentence!: EncounterForSentence;
}

@ObjectType({ description: 'Row of a list of encounters.' })
class EncounterEdge extends EdgeOf(() => Encounter) {}

@ObjectType({ description: 'Page of a list of encounters.' })
export class EncounterConnection extends ConnectionOf(
  () => EncounterEdge,
  () => Encounter,
) {}

/** Converts an encounter to its GraphQL value. */
export function encounterValue(row: FoundEncounter): Encounter {
  const { event, subject, counterpart, venue, groupSize } = row;
  const citations = toCitations([...subject.fact.citations, ...counterpart.fact.citations]);
  const confidence = lowestConfidenceOf([event, subject.fact, counterpart.fact]);
  return {
    id: `encounter:${event.id}/${counterpart.entity.id}`,
    event,
    subject: encounterSideValue(subject),
    counterpart: encounterSideValue(counterpart),
    place: venue.place,
    groupSize,
    weight: 1 / Math.max(1, groupSize - 1),
    confidence,
    citations,
    forSentence: { event, subject, counterpart, venue, citations: citations.map(({ id }) => id), confidence },
  };
}
