import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { SearchRow } from '../../db/shapes';
import { search } from '../../services/questions/search/search';
import { type Context, primeEntities, primeNeighbor } from '../context';
import { toConnection } from '../page/to-connection';
import { SearchArgs } from './search.args';
import { SearchHitConnection, toSearchHit } from './search.type';

@Resolver()
export class SearchResolver {
  @Query(() => SearchHitConnection, {
    description: 'Entities by any of their names, in any script, best match first.',
  })
  async search(@Ctx() context: Context, @Args(() => SearchArgs) args: SearchArgs) {
    const page = await search(context.query, args);
    for (const { node } of page.edges) primeHit(context, node);
    return toConnection(page, toSearchHit);
  }
}

function primeHit(context: Context, { entity, posts, sources }: SearchRow): void {
  primeEntities(context, [
    entity,
    ...sources,
    ...posts.flatMap(({ post, organization }) => [post, organization]),
  ]);
  for (const { post, organization } of posts)
    primeNeighbor(context, 'POST_IN', 'forward', post.id, organization);
}
