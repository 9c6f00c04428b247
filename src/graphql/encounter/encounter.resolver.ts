import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { encounterSentence } from '../../domain/sentence/encounter-sentence';
import { whoMet } from '../../services/questions/who-met/who-met';
import type { Context } from '../context';
import { LocaleArgs, localeOf } from '../locale/locale.args';
import { toConnection } from '../page/to-connection';
import { WhoMetArgs } from './encounter.args';
import { Encounter, EncounterConnection, encounterValue } from './encounter.type';
import { primeEncounter } from './prime-encounter';

@Resolver(() => Encounter)
export class EncounterResolver {
  @Query(() => EncounterConnection, {
    description:
      'Encounters of a person or organization: one row for each counterpart in each event, in chronological order. Companions of the same side count as met unless `otherSideOnly` is set.',
  })
  async whoMet(@Ctx() context: Context, @Args(() => WhoMetArgs) args: WhoMetArgs) {
    const page = await whoMet(context.query, { ...args, descending: args.direction === 'DESC' });
    for (const { node } of page.edges) primeEncounter(context, node);
    const selection = { select: 'encounters', of: args.of, with: args.with, filter: args.filter };
    return { ...toConnection(page, encounterValue), selection };
  }

  @FieldResolver(() => String, { description: 'The encounter as a sentence with its citations.' })
  sentence(
    @Root() { forSentence }: Encounter,
    @Ctx() context: Context,
    @Args(() => LocaleArgs) args: LocaleArgs,
  ) {
    return encounterSentence(forSentence, localeOf(args, context));
  }
}
