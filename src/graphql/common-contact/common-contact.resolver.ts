import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { commonContacts } from '../../services/questions/common-contacts/common-contacts';
import { type Context, primeEntities } from '../context';
import { MeetingArgs } from '../encounter/encounter.args';
import { toConnection } from '../page/to-connection';
import { CommonContactConnection, commonContactValue } from './common-contact.type';

@Resolver()
export class CommonContactResolver {
  @Query(() => CommonContactConnection, {
    description: 'Everyone who met each of the given persons or organizations.',
  })
  async commonContacts(
    @Ctx() context: Context,
    @Arg('of', () => [ID], { description: 'At least two ids.' }) of: string[],
    @Args(() => MeetingArgs) args: MeetingArgs,
  ) {
    const page = await commonContacts(context.query, { ...args, of });
    for (const { node } of page.edges)
      primeEntities(context, [node.entity, ...node.with.flatMap(({ events }) => events), ...node.sources]);
    return toConnection(page, commonContactValue);
  }
}
