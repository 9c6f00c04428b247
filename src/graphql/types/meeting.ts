import { Field, Int, ObjectType } from 'type-graphql';
import type { MeetingRow } from '../../db/shapes';
import { lowestConfidenceOf } from '../../domain/record/confidence';
import { addFields } from '../build';
import { type Context, primeEntities } from '../context';
import { ConfidenceEnum } from '../enums';
import { Citation, citationsOf } from './citation';
import { EncounterSide, keepSide, keepVenue, sideOf } from './encounter';
import { kindType } from './kind-types';
import { connectionType } from './page';

/** An event at which all the given entities were present. */
@ObjectType({ description: 'An event at which all the given entities were present.' })
class Meeting {
  @Field(() => Int, { description: 'How many participants are recorded as present.' })
  groupSize!: number;
}
addFields(Meeting, {
  event: { type: () => kindType('Event'), description: 'The event.' },
  place: { type: () => kindType('Place'), nullable: true, description: 'Where it took place.' },
  sides: { type: () => [EncounterSide], description: 'The given entities, or who spoke for them.' },
  confidence: {
    type: () => ConfidenceEnum,
    description: 'The confidence of the least sure of the events and of the presence in them.',
  },
  citations: { type: () => [Citation], description: 'Where the event and their presence are said.' },
});
export const MeetingConnection = connectionType('Meeting', () => Meeting);

/** Makes the API's value of a meeting, and keeps what the statement brought along. */
export function meetingOf(row: MeetingRow, context: Context) {
  for (const side of row.sides) keepSide(context, side);
  keepVenue(context, row.event, row.venue.place);
  primeEntities(context, row.sources);
  return {
    event: row.event,
    place: row.venue.place,
    groupSize: row.groupSize,
    sides: row.sides.map(sideOf),
    confidence: lowestConfidenceOf([row.event, ...row.sides.map((side) => side.fact)]),
    citations: citationsOf(
      [row.event, ...row.sides.map((side) => side.fact)].flatMap((one) => one.citations),
    ),
  };
}
