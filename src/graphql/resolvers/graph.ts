import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { TimelineRow } from '../../db/shapes';
import { neighborhood } from '../../services/questions/neighborhood/neighborhood';
import { paths } from '../../services/questions/paths/paths';
import { timeline } from '../../services/questions/timeline/timeline';
import type { Context } from '../context';
import { Neighborhood, NeighborhoodArgs, neighborhoodOf } from '../types/neighborhood';
import { connection } from '../types/page';
import { Paths, PathsArgs, pathsOf } from '../types/path';
import { TimelineArgs, TimelineConnection, timelineEntryOf } from '../types/timeline';

/** The questions about how things hang together, and in what order they happened. */
@Resolver()
export class GraphResolver {
  @Query(() => Paths, {
    description:
      'What connects two entities: the shortest paths between them. By default over people, posts, organizations, events and agreements, and never through a hub; the filter says otherwise.',
  })
  async paths(@Ctx() context: Context, @Args(() => PathsArgs) args: PathsArgs) {
    return pathsOf(await paths(context.query, args), args, context);
  }

  @Query(() => Neighborhood, {
    description:
      'The surroundings of some entities, as a subgraph that is bounded; each entity tells how many of its relationships are hidden.',
  })
  async neighborhood(@Ctx() context: Context, @Args(() => NeighborhoodArgs) args: NeighborhoodArgs) {
    return neighborhoodOf(await neighborhood(context.query, args), args, context);
  }

  @Query(() => TimelineConnection, {
    description:
      'What happened to some entities, in order of time, as one list: by the earliest day that it may have been, what is only known to be before a day first on that day, what is undated last.',
  })
  async timeline(
    @Ctx() context: Context,
    @Arg('of', () => [ID], { description: 'Whose timeline: one id or several.' }) of: string[],
    @Args(() => TimelineArgs) args: TimelineArgs,
  ) {
    const page = await timeline(context.query, of, { ...args, descending: args.direction === 'DESC' });
    return connection(page, (row: TimelineRow) => timelineEntryOf(row, context));
  }
}
