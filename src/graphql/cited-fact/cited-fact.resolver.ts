import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Entity } from '../../domain/record/entity';
import { displayName } from '../../domain/sentence/display-name';
import { factSentence } from '../../domain/sentence/fact-sentence';
import { citedFacts } from '../../services/questions/cited-facts/cited-facts';
import type { Context } from '../context';
import { LocaleArgs, localeOf } from '../locale/locale.args';
import { toConnection } from '../page/to-connection';
import { vocabulary } from '../vocabulary/vocabulary';
import { CitedFactsArgs } from './cited-fact.args';
import { CitedFact, CitedFactConnection, citedFactValue } from './cited-fact.type';

@Resolver(() => CitedFact)
export class CitedFactResolver {
  @FieldResolver(() => String, { description: 'The fact as a sentence, or as a name.' })
  sentence(
    @Root() { id, found: { relationship, entity, nameId } }: CitedFact,
    @Ctx() context: Context,
    @Args(() => LocaleArgs) args: LocaleArgs,
  ): string {
    const locale = localeOf(args, context);
    if (relationship) return factSentence(relationship, locale);
    if (!entity) return id;
    const text = nameId === null ? entity.description : entity.names.find((name) => name.id === nameId)?.text;
    return [displayName(entity, locale), ...(text ? [text] : [])].join(': ');
  }
}

@Resolver(() => vocabulary.kinds.Source)
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
