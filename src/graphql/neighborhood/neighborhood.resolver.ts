import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { neighborhood } from '../../services/questions/neighborhood/neighborhood';
import { type Context, primeEntities } from '../context';
import { NeighborhoodArgs } from './neighborhood.args';
import { Neighborhood, neighborhoodValue } from './neighborhood.type';

@Resolver()
export class NeighborhoodResolver {
  @Query(() => Neighborhood, {
    description:
      'A bounded subgraph around some entities; each entity says how many of its relationships are hidden.',
  })
  async neighborhood(@Ctx() context: Context, @Args(() => NeighborhoodArgs) args: NeighborhoodArgs) {
    const found = await neighborhood(context.query, args);
    primeEntities(context, [...found.nodes.map(({ entity }) => entity), ...found.sources]);
    for (const { entity, degree } of found.nodes) context.loaders.prime('degree', entity.id, degree);
    return { ...neighborhoodValue(found), selection: { select: 'neighborhood', ...args } };
  }
}
