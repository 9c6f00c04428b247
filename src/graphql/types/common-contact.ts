import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { CommonContactRow } from '../../db/shapes';
import { lowestConfidence } from '../../domain/record/confidence';
import { addFields } from '../build';
import { type Context, primeEntities } from '../context';
import { ConfidenceEnum } from '../enums';
import { Citation, citationsOf } from './citation';
import { Entity, kindType } from './kind-types';
import { connectionType } from './page';

/** What a common contact has shared with one of the given entities. */
@ObjectType({ description: 'What a common contact has shared with one of the given entities.' })
class SharedMeetings {
  @Field(() => ID, { description: 'The id of the given entity.' })
  id!: string;

  @Field(() => Int, { description: 'How many events they both attended.' })
  meetings!: number;
}
addFields(SharedMeetings, {
  events: { type: () => [kindType('Event')], description: 'These events, the first 100.' },
});

/** Somebody who met all the given entities. */
@ObjectType({ description: 'Somebody who met every one of the given entities.' })
class CommonContact {}
addFields(CommonContact, {
  entity: { type: () => Entity, description: 'Who it is.' },
  with: { type: () => [SharedMeetings], description: 'What is shared with each of the given entities.' },
  confidence: {
    type: () => ConfidenceEnum,
    description: 'The confidence of the least sure of the events and of the presence in them.',
  },
  citations: { type: () => [Citation], description: 'Where their presence is said.' },
});
export const CommonContactConnection = connectionType('CommonContact', () => CommonContact);

/** Makes the API's value of a common contact, and keeps what the statement brought along. */
export function commonContactOf(row: CommonContactRow, context: Context) {
  primeEntities(context, [row.entity, ...row.with.flatMap((one) => one.events), ...row.sources]);
  return {
    entity: row.entity,
    with: row.with,
    confidence: lowestConfidence(row.confidences),
    citations: citationsOf(row.facts.flatMap((fact) => fact.citations)),
  };
}
