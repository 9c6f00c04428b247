import { ArgsType, Field, ID } from 'type-graphql';
import type { MeetingFilter } from '../../services/questions/filters/meeting-filter';
import { type Direction, DirectionEnum } from '../enums/enums';
import { MeetingFilterInput } from '../filter/filters.input';
import { PageArgs } from '../page/page.args';

/** The paging and filter arguments of whoMet, meetings and commonContacts. */
@ArgsType()
export class MeetingArgs extends PageArgs {
  @Field(() => MeetingFilterInput, { nullable: true, description: 'Only encounters that match.' })
  filter?: MeetingFilter | null;
}

@ArgsType()
export class WhoMetArgs extends MeetingArgs {
  @Field(() => ID, { description: 'Id of a person or organization.' })
  of!: string;

  @Field(() => [ID], { nullable: true, description: 'Only encounters with these counterparts.' })
  with?: string[] | null;

  @Field(() => DirectionEnum, { nullable: true, description: 'Chronological direction; defaults to ASC.' })
  direction?: Direction | null;
}
