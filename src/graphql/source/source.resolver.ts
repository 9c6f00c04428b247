import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Entity } from '../../domain/record/entity';
import { citedFacts } from '../../services/questions/cited-facts/cited-facts';
import { CitedFactsArgs } from '../cited-fact/cited-fact.args';
import { CitedFactConnection, citedFactValue } from '../cited-fact/cited-fact.type';
import type { Context } from '../context';
import { toConnection } from '../page/to-connection';
import { vocabularyTypes } from '../vocabulary/vocabulary-types';

@Resolver(() => vocabularyTypes.kinds.Source)
export class SourceResolver {
  @FieldResolver(() => CitedFactConnection, {
    description: 'All facts that cite the source, or one place in it.',
  })
  async facts(
    @Root() { id }: Entity,
    @Ctx() { loaders, query }: Context,
    @Args(() => CitedFactsArgs) args: CitedFactsArgs,
  ) {
    const page = await loaders.load(`facts ${JSON.stringify(args)}`, id, (ids) =>
      citedFacts(query, ids, args),
    );
    return toConnection(page, citedFactValue);
  }
}
