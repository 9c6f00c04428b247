import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Confidence } from '../../domain/record/record';
import type { FoundCommonContact } from '../../services/records/contact';
import { Citation, toCitations } from '../citation/citation.type';
import { EntityInterface } from '../entity/entity.type';
import { ConfidenceEnum } from '../enums/enums';
import { ConnectionOf, EdgeOf } from '../page/connection.type';
import { vocabularyTypes } from '../vocabulary/vocabulary-types';

@ObjectType({ description: 'The events that a common contact shares with one of the given entities.' })
export class SharedMeetings {
  @Field(() => ID, { description: 'Id of the given entity.' })
  id!: string;

  @Field(() => Int, { description: 'Number of events that both attended.' })
  meetings!: number;

  @Field(() => [vocabularyTypes.kinds.Event], { description: 'The first 100 of these events.' })
  events!: readonly unknown[];
}

@ObjectType({ description: 'A person or organization that met each of the given entities.' })
export class CommonContact {
  @Field(() => EntityInterface, { description: 'The common contact.' })
  entity!: unknown;

  @Field(() => [SharedMeetings], { description: 'Shared events with each of the given entities.' })
  with!: readonly SharedMeetings[];

  @Field(() => ConfidenceEnum, {
    description: 'Lowest confidence of the shared events and of the participations.',
  })
  confidence!: Confidence;

  @Field(() => [Citation], { description: 'The places in sources that support their presence.' })
  citations!: Citation[];
}

@ObjectType({ description: 'Row of a list of common contacts.' })
class CommonContactEdge extends EdgeOf(() => CommonContact) {}

@ObjectType({ description: 'Page of a list of common contacts.' })
export class CommonContactConnection extends ConnectionOf(
  () => CommonContactEdge,
  () => CommonContact,
) {}

/** Converts a common contact to its GraphQL value. */
export const commonContactValue = (row: FoundCommonContact): CommonContact => ({
  entity: row.entity,
  with: row.with,
  confidence: row.confidence,
  citations: toCitations(row.citations),
});
