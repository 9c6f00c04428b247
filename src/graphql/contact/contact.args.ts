import { ArgsType, Field } from 'type-graphql';
import { CONTACT_ORDERS, type ContactOrder } from '../../services/questions/contacts/contacts';
import { MeetingArgs } from '../encounter/encounter.args';
import { type Direction, DirectionEnum } from '../enums/enums';
import { registerEnum } from '../enums/register-enum';

const ContactOrderEnum = registerEnum('ContactOrder', CONTACT_ORDERS, 'Order of contacts.');

@ArgsType()
export class ContactsArgs extends MeetingArgs {
  @Field(() => ContactOrderEnum, { nullable: true, description: 'Defaults to WEIGHT.' })
  orderBy?: ContactOrder | null;

  @Field(() => DirectionEnum, {
    nullable: true,
    description: 'Defaults to DESC for WEIGHT and MEETINGS, otherwise to ASC.',
  })
  direction?: Direction | null;
}
