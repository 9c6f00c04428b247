import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Entity } from '../../domain/record/entity';
import { timelineSentence } from '../../domain/sentence/timeline-sentence';
import type { Page } from '../../services/paging/page';
import { timeline, timelines } from '../../services/questions/timeline/timeline';
import type { FoundTimelineEntry } from '../../services/records/connection';
import { type Context, primeEntities } from '../context';
import { EntityInterface } from '../entity/entity.type';
import { LocaleArgs, localeOf } from '../locale/locale.args';
import { toConnection } from '../page/to-connection';
import { TimelineArgs } from './timeline.args';
import { TimelineEntry, TimelineEntryConnection, timelineEntryValue } from './timeline.type';

@Resolver(() => TimelineEntry)
export class TimelineEntryResolver {
  @Query(() => TimelineEntryConnection, {
    description:
      'The timeline of some entities as one list, ordered by the earliest possible day. Entries known only to lie before a day come first on that day; undated entries come last.',
  })
  async timeline(
    @Ctx() context: Context,
    @Arg('of', () => [ID], { description: 'Ids of entities: one or several.' }) of: string[],
    @Args(() => TimelineArgs) args: TimelineArgs,
  ) {
    const page = await timeline(context.query, of, { ...args, descending: args.direction === 'DESC' });
    return toTimeline(page, context);
  }

  @FieldResolver(() => String, { description: 'The entry as a sentence with its citations.' })
  sentence(
    @Root() { forSentence }: TimelineEntry,
    @Ctx() context: Context,
    @Args(() => LocaleArgs) args: LocaleArgs,
  ) {
    return timelineSentence(forSentence, localeOf(args, context));
  }
}

@Resolver(() => EntityInterface)
export class EntityTimelineResolver {
  @FieldResolver(() => TimelineEntryConnection, {
    description: 'Its timeline in chronological order: events, beginnings and ends of tenures, agreements.',
  })
  async timeline(
    @Root() { id }: Entity,
    @Ctx() context: Context,
    @Args(() => TimelineArgs) args: TimelineArgs,
  ) {
    const page = await context.loaders.load(`timeline ${JSON.stringify(args)}`, id, (ids) =>
      timelines(context.query, ids, { ...args, descending: args.direction === 'DESC' }),
    );
    return toTimeline(page, context);
  }
}

function toTimeline(page: Page<FoundTimelineEntry> | undefined, context: Context) {
  for (const { node } of page?.edges ?? [])
    primeEntities(context, [node.from, node.to, node.datedBy?.event ?? null, ...node.sources]);
  return toConnection(page, timelineEntryValue);
}
