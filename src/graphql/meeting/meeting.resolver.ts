import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { meetings } from '../../services/questions/meetings/meetings';
import { type Context, primeEntities } from '../context';
import { MeetingArgs } from '../encounter/encounter.args';
import { primeSide, primeVenue } from '../encounter/prime-encounter';
import { toConnection } from '../page/to-connection';
import { MeetingConnection, meetingValue } from './meeting.type';

@Resolver()
export class MeetingResolver {
  @Query(() => MeetingConnection, {
    description: 'Events at which all the given persons or organizations were present.',
  })
  async meetings(
    @Ctx() context: Context,
    @Arg('between', () => [ID], { description: 'At least two ids.' }) between: string[],
    @Args(() => MeetingArgs) args: MeetingArgs,
  ) {
    const page = await meetings(context.query, { ...args, between });
    for (const { node } of page.edges) {
      for (const side of node.sides) primeSide(context, side);
      primeVenue(context, node.event, node.place);
      primeEntities(context, node.sources);
    }
    return toConnection(page, meetingValue);
  }
}
