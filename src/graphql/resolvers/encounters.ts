import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import type { CommonContactRow, EncounterRow, MeetingRow } from '../../db/shapes';
import { commonContacts } from '../../services/questions/common-contacts/common-contacts';
import { meetings } from '../../services/questions/meetings/meetings';
import { whoMet } from '../../services/questions/who-met/who-met';
import type { Context } from '../context';
import { DirectionEnum } from '../enums';
import { CommonContactConnection, commonContactOf } from '../types/common-contact';
import { ContactConnection, ContactsArgs, contactsOf } from '../types/contact';
import { EncounterConnection, encounterOf } from '../types/encounter';
import { MeetingFilter } from '../types/filters';
import { MeetingConnection, meetingOf } from '../types/meeting';
import { connection, PageArgs } from '../types/page';

/** The arguments of whoMet, meetings and commonContacts besides the ids. */
@ArgsType()
class EncounterArgs extends PageArgs {
  @Field(() => MeetingFilter, { nullable: true, description: 'Which encounters count.' })
  filter?: MeetingFilter | null;
}

@ArgsType()
class WhoMetArgs extends EncounterArgs {
  @Field(() => ID, { description: 'The person or organization that is asked about.' })
  of!: string;

  @Field(() => [ID], { nullable: true, description: 'Only encounters with these.' })
  with?: string[] | null;

  @Field(() => DirectionEnum, { nullable: true, description: 'Order of time; ASC where not given.' })
  direction?: 'ASC' | 'DESC' | null;
}

/** The questions about who met whom. */
@Resolver()
export class EncounterResolver {
  @Query(() => EncounterConnection, {
    description:
      'Whom a person or organization met: one row a counterpart and event, in order of time. Whoever was at the same event counts, companions of its own side too; `otherSideOnly` leaves these out.',
  })
  async whoMet(@Ctx() context: Context, @Args(() => WhoMetArgs) args: WhoMetArgs) {
    const page = await whoMet(context.query, { ...args, descending: args.direction === 'DESC' });
    return {
      ...connection(page, (row: EncounterRow) => encounterOf(row, context)),
      selection: { select: 'encounters', of: args.of, with: args.with, filter: args.filter },
    };
  }

  @Query(() => ContactConnection, {
    description:
      'With whom a person or organization met: one row a counterpart, with how often and when. Companions of its own side count; `otherSideOnly` leaves them out.',
  })
  async contacts(
    @Ctx() context: Context,
    @Arg('of', () => ID, { description: 'The person or organization that is asked about.' }) of: string,
    @Args(() => ContactsArgs) args: ContactsArgs,
  ) {
    return contactsOf(of, args, context);
  }

  @Query(() => MeetingConnection, {
    description: 'The events at which all the given persons or organizations were present.',
  })
  async meetings(
    @Ctx() context: Context,
    @Arg('between', () => [ID], { description: 'At least two ids.' }) between: string[],
    @Args(() => EncounterArgs) args: EncounterArgs,
  ) {
    const page = await meetings(context.query, { ...args, between });
    return connection(page, (row: MeetingRow) => meetingOf(row, context));
  }

  @Query(() => CommonContactConnection, {
    description: 'Who met every one of the given persons or organizations.',
  })
  async commonContacts(
    @Ctx() context: Context,
    @Arg('of', () => [ID], { description: 'At least two ids.' }) of: string[],
    @Args(() => EncounterArgs) args: EncounterArgs,
  ) {
    const page = await commonContacts(context.query, { ...args, of });
    return connection(page, (row: CommonContactRow) => commonContactOf(row, context));
  }
}
