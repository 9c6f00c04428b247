import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { postTitle } from '../../domain/sentence/post-title';
import type { FoundPost } from '../../services/records/encounter';
import type { Context } from '../context';
import { LocaleArgs, localeOf } from '../locale/locale.args';
import { PostHeld } from './post-held.type';

@Resolver(() => PostHeld)
export class PostHeldResolver {
  @FieldResolver(() => String, {
    description: 'The post with its organization, in the language of the reader.',
  })
  title(@Root() held: FoundPost, @Ctx() context: Context, @Args(() => LocaleArgs) args: LocaleArgs) {
    return postTitle(held, localeOf(args, context));
  }
}
