import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { search } from '../../services/questions/search/search';
import type { FoundHit } from '../../services/records/connection';
import { type Context, primeEntities, primeNeighbor } from '../context';
import { toConnection } from '../page/to-connection';
import { SearchArgs } from './search.args';
import { SearchHitConnection, searchHitValue } from './search.type';

@Resolver()
export class SearchResolver {
  @Query(() => SearchHitConnection, {
    description: 'Entities by any of their names, in any script, best match first.',
  })
  async search(@Ctx() context: Context, @Args(() => SearchArgs) args: SearchArgs) {
    const page = await search(context.query, args);
    for (const { node } of page.edges) primeHit(context, node);
    return toConnection(page, searchHitValue);
  }
}

function primeHit(context: Context, { entity, posts, sources }: FoundHit): void {
  primeEntities(context, [
    entity,
    ...sources,
    ...posts.flatMap(({ post, organization }) => [post, organization]),
  ]);
  for (const { post, organization } of posts)
    primeNeighbor(context, 'POST_IN', 'forward', post.id, organization);
}
