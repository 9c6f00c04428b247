import { ArgsType, Field, Float, Int, ObjectType } from 'type-graphql';
import type { ContactRow, EntityNode } from '../../db/shapes';
import { lowestConfidence } from '../../domain/record/confidence';
import { PARTICIPANT_KINDS } from '../../domain/vocabulary/participants';
import { CONTACT_ORDERS, type ContactOrder, contacts } from '../../services/questions/contacts/contacts';
import { addFields } from '../build';
import { type Context, primeEntities } from '../context';
import { ConfidenceEnum, DirectionEnum, enumOfMeanings } from '../enums';
import { Citation, citationsOf } from './citation';
import { EdtfDate, edtfDate } from './edtf-date';
import { EXPORT_URL } from './export-url';
import { MeetingFilter } from './filters';
import { Entity, kindType } from './kind-types';
import { connection, connectionType, emptyPage, PageArgs } from './page';

const ContactOrderEnum = enumOfMeanings('ContactOrder', CONTACT_ORDERS, 'What contacts are ordered by.');

/** The arguments of contacts. */
@ArgsType()
export class ContactsArgs extends PageArgs {
  @Field(() => MeetingFilter, { nullable: true, description: 'Which encounters count.' })
  filter?: MeetingFilter | null;

  @Field(() => ContactOrderEnum, { nullable: true, description: 'WEIGHT where not given.' })
  orderBy?: ContactOrder | null;

  @Field(() => DirectionEnum, {
    nullable: true,
    description: 'DESC for WEIGHT and MEETINGS, else ASC, where not given.',
  })
  direction?: 'ASC' | 'DESC' | null;
}

/** A counterpart with all encounters summed up. */
@ObjectType({ description: 'A counterpart, with all encounters summed up.' })
class Contact {
  @Field(() => Int, { description: 'How many events they both attended.' })
  meetings!: number;

  @Field(() => Float, { description: 'The sum of 1 / (participants - 1) over these events.' })
  weight!: number;
}

addFields(Contact, {
  entity: { type: () => Entity, description: 'The counterpart.' },
  firstMet: {
    type: () => EdtfDate,
    nullable: true,
    description: 'The date of the earliest of these events.',
  },
  lastMet: { type: () => EdtfDate, nullable: true, description: 'The date of the latest of these events.' },
  events: { type: () => [kindType('Event')], description: 'These events in order of time, the first 100.' },
  confidence: {
    type: () => ConfidenceEnum,
    description: 'The confidence of the least sure of the events and of the presence in them.',
  },
  citations: { type: () => [Citation], description: 'Where their presence is said.' },
});

export const ContactConnection = connectionType('Contact', () => Contact);
addFields(ContactConnection, { exportUrl: EXPORT_URL });

/** Makes the API's value of a contact, and keeps what the statement brought along. */
function contactOf(row: ContactRow, context: Context) {
  primeEntities(context, [row.entity, ...row.events, ...row.sources]);
  return {
    entity: row.entity,
    meetings: row.meetings,
    weight: row.weight,
    firstMet: edtfDate(row.first),
    lastMet: edtfDate(row.last),
    events: row.events,
    confidence: lowestConfidence(row.confidences),
    citations: citationsOf(row.facts.flatMap((fact) => fact.citations)),
  };
}

/** The contacts of one entity, batched with those of its neighbours in the answer. */
export async function contactsOf(id: string, args: ContactsArgs, context: Context) {
  const page = await context.loaders.load(`contacts ${JSON.stringify(args)}`, id, (ids) =>
    contacts(context.query, ids, {
      ...args,
      descending: args.direction == null ? null : args.direction === 'DESC',
    }),
  );
  return {
    ...connection(page ?? emptyPage, (row: ContactRow) => contactOf(row, context)),
    selection: { select: 'contacts', of: id, filter: args.filter },
  };
}

for (const kind of PARTICIPANT_KINDS) {
  addFields(kindType(kind), {
    contacts: {
      type: () => ContactConnection,
      description: 'With whom it met, one row a counterpart.',
      args: () => ContactsArgs,
      resolve: (root: EntityNode, args: ContactsArgs, context) => contactsOf(root.id, args, context),
    },
  });
}
