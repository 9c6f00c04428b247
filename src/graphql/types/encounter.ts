import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { EncounterRow, EntityNode, PostAtDate, SideRow } from '../../db/shapes';
import { lowestConfidenceOf } from '../../domain/record/confidence';
import { encounterSentence } from '../../domain/sentence/encounter-sentence';
import { postTitle } from '../../domain/sentence/post-title';
import { RELATIONSHIPS } from '../../domain/vocabulary/relationships';
import { addFields } from '../build';
import { type Context, primeEntities, primeNeighbor } from '../context';
import { ConfidenceEnum } from '../enums';
import { Citation, citationsOf } from './citation';
import { EXPORT_URL } from './export-url';
import { Entity, kindType, propertyField } from './kind-types';
import { LocaleArgs, localeOf } from './locale-args';
import { connectionType } from './page';

const participation = RELATIONSHIPS.TOOK_PART.properties;

/** A post that somebody held at a date. */
@ObjectType({ description: 'A post that somebody held at a date, with the organization it belongs to.' })
export class PostHeld {}

addFields(PostHeld, {
  post: { type: () => kindType('Post'), description: 'The post.' },
  organization: {
    type: () => kindType('Organization'),
    nullable: true,
    description: 'The organization it belongs to.',
  },
  title: {
    type: () => String,
    description: 'The post with its organization, for the reader.',
    args: () => LocaleArgs,
    resolve: (root: PostAtDate, args: LocaleArgs, context) => postTitle(root, localeOf(args, context)),
  },
});

/** One side of an encounter. */
@ObjectType({ description: 'One side of an encounter: who, in which role, and in which posts at the date.' })
export class EncounterSide {
  @Field(() => ID, { description: 'The id of the participation.' })
  factId!: string;
}

addFields(EncounterSide, {
  entity: { type: () => Entity, description: 'The person, or the organization whose people are not named.' },
  role: propertyField(participation.role, (root: { fact: SideRow['fact'] }) => root.fact.role),
  side: propertyField(participation.side, (root: { fact: SideRow['fact'] }) => root.fact.side),
  asPrinted: propertyField(participation.asPrinted, (root: { fact: SideRow['fact'] }) => root.fact.asPrinted),
  contribution: propertyField(
    participation.contribution,
    (root: { fact: SideRow['fact'] }) => root.fact.contribution,
  ),
  posts: {
    type: () => [PostHeld],
    description: 'Its posts at the date: the capacity it acted in, else all it then held.',
  },
  confidence: {
    type: () => ConfidenceEnum,
    description: 'How sure it is that it was there.',
    resolve: (root: SideRow) => root.fact.confidence,
  },
  reason: {
    type: () => String,
    nullable: true,
    description: 'Why its presence was inferred or is uncertain.',
    resolve: (root: SideRow) => root.fact.reason ?? null,
  },
  citations: {
    type: () => [Citation],
    description: 'Where its presence is said.',
    resolve: (root: SideRow) => citationsOf(root.fact.citations),
  },
});

/** Makes the API's value of one side. */
export const sideOf = (side: SideRow) => ({ ...side, factId: side.fact.id });

/** Two participants who were both there. */
@ObjectType({ description: 'Two participants who both attended an event that was held.' })
class Encounter {
  @Field(() => ID, { description: 'Its id, made of the event and the counterpart.' })
  id!: string;

  @Field(() => Int, { description: 'How many participants are recorded as present.' })
  groupSize!: number;

  @Field(() => Float, { description: '1 / (participants - 1): how close an encounter it was.' })
  weight!: number;
}

addFields(Encounter, {
  event: { type: () => kindType('Event'), description: 'Where and when they met.' },
  subject: { type: () => EncounterSide, description: 'The one that was asked about, or who spoke for it.' },
  counterpart: { type: () => EncounterSide, description: 'The one that was met.' },
  place: { type: () => kindType('Place'), nullable: true, description: 'Where it took place.' },
  confidence: { type: () => ConfidenceEnum, description: 'The confidence of the least sure of its facts.' },
  citations: { type: () => [Citation], description: 'Where their presence is said.' },
  sentence: {
    type: () => String,
    description: 'The encounter as a sentence, with the places that say it.',
    args: () => LocaleArgs,
    resolve: (root: ReturnType<typeof encounterOf>, args: LocaleArgs, context) =>
      encounterSentence(root.spoken, localeOf(args, context)),
  },
});

export const EncounterConnection = connectionType('Encounter', () => Encounter);
addFields(EncounterConnection, { exportUrl: EXPORT_URL });

/** Makes the API's value of an encounter, and keeps what the statement brought along. */
export function encounterOf(row: EncounterRow, context: Context) {
  keepSide(context, row.subject);
  keepSide(context, row.counterpart);
  keepVenue(context, row.event, row.venue.place);
  primeEntities(context, [row.venue.city, ...row.sources]);
  const citations = [...row.subject.fact.citations, ...row.counterpart.fact.citations];
  const confidence = lowestConfidenceOf([row.event, row.subject.fact, row.counterpart.fact]);
  const cited = citationsOf(citations);
  return {
    id: `encounter:${row.event.id}/${row.counterpart.entity.id}`,
    event: row.event,
    subject: sideOf(row.subject),
    counterpart: sideOf(row.counterpart),
    place: row.venue.place,
    groupSize: row.groupSize,
    weight: 1 / Math.max(1, row.groupSize - 1),
    confidence,
    citations: cited,
    spoken: {
      event: row.event,
      subject: row.subject,
      counterpart: row.counterpart,
      venue: row.venue,
      citations: cited.map((citation) => citation.id),
      confidence,
    },
  };
}

/** Keeps what one side of an encounter brought along. */
export function keepSide(context: Context, side: SideRow): void {
  primeEntities(context, [
    side.entity,
    ...side.posts.flatMap(({ post, organization }) => [post, organization]),
  ]);
  for (const { post, organization } of side.posts)
    primeNeighbor(context, 'POST_IN', 'forward', post.id, organization);
}

/** Keeps an event and its place. */
export function keepVenue(context: Context, event: EntityNode, place: EntityNode | null): void {
  primeEntities(context, [event, place]);
  primeNeighbor(context, 'HELD_AT', 'forward', event.id, place);
}
