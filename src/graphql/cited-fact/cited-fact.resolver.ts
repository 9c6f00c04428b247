import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { displayName } from '../../domain/sentence/display-name';
import { factSentence } from '../../domain/sentence/fact-sentence';
import type { Context } from '../context';
import { LocaleArgs, localeOf } from '../locale/locale.args';
import { CitedFact } from './cited-fact.type';

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
