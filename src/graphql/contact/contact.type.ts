import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Confidence } from '../../domain/record/record';
import type { FoundContact } from '../../services/records/contact';
import { Citation, toCitations } from '../citation/citation.type';
import { EdtfDate, toEdtfDate } from '../edtf-date/edtf-date.type';
import { EntityInterface } from '../entity/entity.type';
import { ConfidenceEnum } from '../enums/enums';
import { ConnectionOf, EdgeOf } from '../page/connection.type';
import { vocabularyTypes } from '../vocabulary/vocabulary-types';

@ObjectType({ description: 'A counterpart with all encounters summed up.' })
export class Contact {
  @Field(() => EntityInterface, { description: 'The counterpart.' })
  entity!: unknown;

  @Field(() => Int, { description: 'Number of events that both attended.' })
  meetings!: number;

  @Field(() => Float, { description: 'Closeness: the sum of 1 / (participants - 1) over these events.' })
  weight!: number;

  @Field(() => EdtfDate, { nullable: true, description: 'Date of the earliest of these events.' })
  firstMet!: EdtfDate | null;

  @Field(() => EdtfDate, { nullable: true, description: 'Date of the latest of these events.' })
  lastMet!: EdtfDate | null;

  @Field(() => [vocabularyTypes.kinds.Event], {
    description: 'The first 100 of these events, in chronological order.',
  })
  events!: readonly unknown[];

  @Field(() => ConfidenceEnum, {
    description: 'Lowest confidence of the shared events and of the participations.',
  })
  confidence!: Confidence;

  @Field(() => [Citation], { description: 'The places in sources that support the presence of both.' })
  citations!: Citation[];
}

@ObjectType({ description: 'Row of a list of contacts.' })
class ContactEdge extends EdgeOf(() => Contact) {}

@ObjectType({ description: 'Page of a list of contacts.' })
export class ContactConnection extends ConnectionOf(
  () => ContactEdge,
  () => Contact,
) {}

/** Converts a contact to its GraphQL value. */
export const contactValue = (row: FoundContact): Contact => ({
  entity: row.entity,
  meetings: row.meetings,
  weight: row.weight,
  firstMet: toEdtfDate(row.first),
  lastMet: toEdtfDate(row.last),
  events: row.events,
  confidence: row.confidence,
  citations: toCitations(row.citations),
});
