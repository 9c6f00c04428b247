import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { factSentence } from '../../domain/sentence/fact-sentence';
import { paths } from '../../services/questions/paths/paths';
import { type Context, primeEntities } from '../context';
import { LocaleArgs, localeOf } from '../locale/locale.args';
import { PathsArgs } from './path.args';
import { Path, Paths, pathsValue } from './path.type';

@Resolver(() => Path)
export class PathResolver {
  @Query(() => Paths, {
    description:
      'The shortest paths between two entities. By default they run through people, posts, organizations, events and agreements, and never through a hub; the filter changes that.',
  })
  async paths(@Ctx() context: Context, @Args(() => PathsArgs) args: PathsArgs) {
    const found = await paths(context.query, args);
    primeEntities(context, found.entities);
    return { ...pathsValue(found), selection: { select: 'paths', ...args } };
  }

  @FieldResolver(() => String, { description: 'The facts as sentences, each with its citations.' })
  sentence(@Root() { hops }: Path, @Ctx() context: Context, @Args(() => LocaleArgs) args: LocaleArgs) {
    const locale = localeOf(args, context);
    return hops.map(({ stored }) => factSentence(stored, locale)).join(' ');
  }
}
