import { Field, Int, ObjectType } from 'type-graphql';
import { lowestConfidenceOf } from '../../domain/record/confidence';
import type { Confidence } from '../../domain/record/record';
import type { FoundMeeting } from '../../services/records/encounter';
import { Citation, toCitations } from '../citation/citation.type';
import { EncounterSide, encounterSideValue } from '../encounter/encounter-side.type';
import { ConfidenceEnum } from '../enums/enums';
import { ConnectionOf, EdgeOf } from '../page/connection.type';
import { vocabularyTypes } from '../vocabulary/vocabulary-types';

@ObjectType({ description: 'An event at which all the given entities were present.' })
export class Meeting {
  @Field(() => vocabularyTypes.kinds.Event, { description: 'The event.' })
  event!: unknown;

  @Field(() => vocabularyTypes.kinds.Place, { nullable: true, description: 'Place of the event.' })
  place!: unknown;

  @Field(() => Int, { description: 'Number of participants recorded as present.' })
  groupSize!: number;

  @Field(() => [EncounterSide], { description: 'The given entities, or their representatives.' })
  sides!: unknown[];

  @Field(() => ConfidenceEnum, { description: 'Lowest confidence of the event and of each participation.' })
  confidence!: Confidence;

  @Field(() => [Citation], {
    description: 'The places in sources that support the event and each participation.',
  })
  citations!: Citation[];
}

@ObjectType({ description: 'Row of a list of meetings.' })
class MeetingEdge extends EdgeOf(() => Meeting) {}

@ObjectType({ description: 'Page of a list of meetings.' })
export class MeetingConnection extends ConnectionOf(
  () => MeetingEdge,
  () => Meeting,
) {}

/** Converts a meeting to its GraphQL value. */
export function meetingValue({ event, place, groupSize, sides }: FoundMeeting): Meeting {
  const facts = [event, ...sides.map(({ fact }) => fact)];
  return {
    event,
    place,
    groupSize,
    sides: sides.map(encounterSideValue),
    confidence: lowestConfidenceOf(facts),
    citations: toCitations(facts.flatMap(({ citations }) => citations)),
  };
}
