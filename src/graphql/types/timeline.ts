import { ArgsType, Field, ID, ObjectType } from 'type-graphql';
import type { EntityNode, TimelineRow } from '../../db/shapes';
import { parseEdtf } from '../../domain/date/edtf';
import { intervalEnds } from '../../domain/date/interval-ends';
import type { Certainty } from '../../domain/date/overlap';
import { lowestConfidenceOf } from '../../domain/record/confidence';
import type { Confidence } from '../../domain/record/record';
import { timelineSentence } from '../../domain/sentence/timeline-sentence';
import { TIMELINE_ENTRY_TYPES, timelines } from '../../services/questions/timeline/timeline';
import { addFields } from '../build';
import { type Context, primeEntities } from '../context';
import { CertaintyEnum, ConfidenceEnum, DirectionEnum, enumOfMeanings } from '../enums';
import { Citation, citationsOf } from './citation';
import { EdtfDate, edtfDate } from './edtf-date';
import { Period } from './filters';
import { Entity, kindType } from './kind-types';
import { LocaleArgs, localeOf } from './locale-args';
import { connection, connectionType, emptyPage, PageArgs } from './page';
import { Relationship, relationshipOf } from './relationship';

const HappeningEnum = enumOfMeanings('Happening', TIMELINE_ENTRY_TYPES, 'What an entry of a timeline is.');

/** The arguments of a timeline besides whose it is. */
@ArgsType()
export class TimelineArgs extends PageArgs {
  @Field(() => Period, {
    nullable: true,
    description: 'Only what is of this period; what is undated may be of any.',
  })
  during?: Period | null;

  @Field(() => CertaintyEnum, {
    nullable: true,
    description:
      'How uncertain dates count; POSSIBLE where not given, and CERTAIN leaves out what is undated.',
  })
  certainty?: Certainty | null;

  @Field(() => [HappeningEnum], { nullable: true, description: 'Only these sorts of entries.' })
  what?: string[] | null;

  @Field(() => ConfidenceEnum, {
    nullable: true,
    description: 'Only entries whose relationship is at least as sure as this.',
  })
  minConfidence?: Confidence | null;

  @Field(() => DirectionEnum, { nullable: true, description: 'Order of time; ASC where not given.' })
  direction?: 'ASC' | 'DESC' | null;
}

/** One entry of a timeline. */
@ObjectType({ description: 'One entry of a timeline: something that happened to an entity, or concerns it.' })
class TimelineEntry {
  @Field(() => ID, { description: 'Its id, made of what happened and the relationship that says so.' })
  id!: string;

  @Field(() => [ID], { description: 'Which of the entities that were asked about it belongs to.' })
  of!: string[];
}

type Root = ReturnType<typeof timelineEntryOf>;

addFields(TimelineEntry, {
  what: { type: () => HappeningEnum, description: 'What happened.' },
  date: {
    type: () => EdtfDate,
    nullable: true,
    description: 'When; uncertain dates stay uncertain, and null is undated.',
  },
  entity: {
    type: () => Entity,
    description: 'The event, the agreement, or who or what is at the other end of a tenure.',
  },
  relationship: { type: () => Relationship, description: 'The fact that says so, with both of its ends.' },
  datedBy: {
    type: () => kindType('Event'),
    nullable: true,
    description: 'The event at which an agreement without a date was first dealt with; its date stands in.',
  },
  confidence: {
    type: () => ConfidenceEnum,
    description:
      'The confidence of the least sure of the relationship, the event or agreement, and its date.',
  },
  citations: { type: () => [Citation], description: 'Where it is said.' },
  sentence: {
    type: () => String,
    description: 'The entry as a sentence, with the places that say it.',
    args: () => LocaleArgs,
    resolve: (root: Root, args: LocaleArgs, context) =>
      timelineSentence(root.spoken, localeOf(args, context)),
  },
});

export const TimelineConnection = connectionType('TimelineEntry', () => TimelineEntry);

/** Makes the API's value of an entry, and keeps what the statement brought along. */
export function timelineEntryOf(row: TimelineRow, context: Context) {
  const { what, fact, left, right, dealtWith } = row;
  primeEntities(context, [left, right, dealtWith?.event ?? null, ...row.sources]);
  const entity = row.thingId === left.id ? left : right;
  const dated = entity.kind === 'Event' || entity.kind === 'Agreement';
  const { date, dayPart } = dateOf(row, entity);
  const confidence = lowestConfidenceOf([
    fact,
    ...(dated ? [entity] : []),
    ...(dealtWith ? [dealtWith.fact, dealtWith.event] : []),
  ]);
  const citations = citationsOf([...fact.citations, ...(dealtWith?.fact.citations ?? [])]);
  const whole = { fact, from: left, to: right };
  return {
    id: `${what}:${fact.id}`,
    of: row.of,
    what,
    date: edtfDate(date, dayPart),
    entity,
    relationship: relationshipOf(whole),
    datedBy: dealtWith?.event ?? null,
    confidence,
    citations,
    spoken: { what, date, dayPart, spoken: whole, citations: citations.map(({ id }) => id), confidence },
  };
}

/** When an entry happened: a side of a tenure's interval, or the date of the event or agreement. */
function dateOf({ what, fact, right, dealtWith }: TimelineRow, entity: EntityNode) {
  const { during } = fact;
  if (what === 'BEGINS' || what === 'ENDS' || what === 'LASTS') {
    const { begins, ends } = intervalEnds(parseEdtf(String(during)));
    return { date: what === 'LASTS' ? String(during) : what === 'BEGINS' ? begins : ends, dayPart: null };
  }
  const { date, dayPart } = what === 'OUTCOME' ? right : (dealtWith?.event ?? entity);
  return { date: asText(date), dayPart: asText(dayPart) };
}

const asText = (value: unknown): string | null => (typeof value === 'string' ? value : null);

addFields(Entity, {
  timeline: {
    type: () => TimelineConnection,
    description:
      'What happened to it or concerns it, in order of time: events, tenures that begin and end, agreements.',
    args: () => TimelineArgs,
    resolve: async (root: EntityNode, args: TimelineArgs, context) => {
      const page = await context.loaders.load(`timeline ${JSON.stringify(args)}`, root.id, (ids) =>
        timelines(context.query, ids, { ...args, descending: args.direction === 'DESC' }),
      );
      return connection(page ?? emptyPage, (row: TimelineRow) => timelineEntryOf(row, context));
    },
  },
});
