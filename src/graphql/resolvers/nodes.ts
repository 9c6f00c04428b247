import { Arg, Args, ArgsType, Ctx, Field, Float, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { SearchRow } from '../../db/shapes';
import type { Kind } from '../../domain/vocabulary/kinds';
import { search } from '../../services/questions/search/search';
import { nodesById } from '../../services/records/entities';
import { addFields } from '../build';
import { type Context, loadEntity, primeEntities, primeNeighbor } from '../context';
import { KindEnum } from '../enums';
import { PostHeld } from '../types/encounter';
import { Entity } from '../types/kind-types';
import { Name } from '../types/name';
import { connection, connectionType, PageArgs } from '../types/page';

/** An entity found by one of its names. */
@ObjectType({ description: 'An entity found by one of its names.' })
class SearchHit {
  @Field(() => Float, {
    description:
      '3 and more: a name is what was asked for; 2: it begins so; 1: it contains it; below 1: it is like it.',
  })
  score!: number;
}
addFields(SearchHit, {
  entity: { type: () => Entity, description: 'What was found.' },
  matched: { type: () => Name, description: 'The name that matched best.' },
  posts: { type: () => [PostHeld], description: 'Up to five posts of a person, to tell namesakes apart.' },
});
const SearchConnection = connectionType('SearchHit', () => SearchHit);

@ArgsType()
class SearchArgs extends PageArgs {
  @Field(() => String, {
    description:
      'A name or part of one: Han in either form, pinyin with or without tones, initials, Hangul, romanisations.',
  })
  text!: string;

  @Field(() => [KindEnum], { nullable: true, description: 'Only entities of these kinds.' })
  kinds?: Kind[] | null;
}

/** Entities by id and by name. */
@Resolver()
export class NodeResolver {
  @Query(() => Entity, { nullable: true, description: 'Anything by its id; null where there is none.' })
  async node(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Its id, such as `person:quan-shunji`.' }) id: string,
  ) {
    return (await loadEntity(context, id)) ?? null;
  }

  @Query(() => [Entity], {
    nullable: 'items',
    description: 'Many things by their ids, in the same order; null where there is none.',
  })
  async nodes(@Ctx() context: Context, @Arg('ids', () => [ID], { description: 'Their ids.' }) ids: string[]) {
    return nodesById(context.query, ids);
  }

  @Query(() => SearchConnection, {
    description: 'Entities by any of their names, in any script, the best first.',
  })
  async search(@Ctx() context: Context, @Args(() => SearchArgs) args: SearchArgs) {
    const page = await search(context.query, args);
    return connection(page, (row: SearchRow) => {
      primeEntities(context, [
        row.entity,
        ...row.sources,
        ...row.posts.flatMap((held) => [held.post, held.organization]),
      ]);
      for (const held of row.posts)
        primeNeighbor(context, 'POST_IN', 'forward', held.post.id, held.organization);
      const matched = row.entity.names.find((name) => name.id === row.nameId);
      return { score: row.score, entity: row.entity, matched, posts: row.posts };
    });
  }
}
