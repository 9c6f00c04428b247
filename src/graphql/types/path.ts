import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { lowestConfidenceOf } from '../../domain/record/confidence';
import type { Confidence } from '../../domain/record/record';
import { factSentence } from '../../domain/sentence/fact-sentence';
import type { Kind } from '../../domain/vocabulary/kinds';
import { RELATIONSHIPS } from '../../domain/vocabulary/relationships';
import { TRAVERSAL_LIMITS } from '../../services/questions/filters/traversal-limits';
import {
  PATH_TRUNCATIONS,
  type Paths as PathsValue,
  type Path as PathValue,
} from '../../services/questions/paths/paths';
import { addFields } from '../build';
import { type Context, primeEntities } from '../context';
import { ConfidenceEnum, enumOfMeanings, enumOfProperty, KindEnum, RelationshipTypeEnum } from '../enums';
import { Citation, citationsOf } from './citation';
import { EXPORT_URL } from './export-url';
import { OverPeriod } from './filters';
import { Entity } from './kind-types';
import { LocaleArgs, localeOf } from './locale-args';
import { Relationship, relationshipOf } from './relationship';

const LinkTypeEnum = enumOfProperty(RELATIONSHIPS.LINKED_TO.properties.type) ?? {};
const PathCutEnum = enumOfMeanings(
  'PathCut',
  PATH_TRUNCATIONS,
  'Why there may be more paths than the answer has.',
);

/** Which paths are asked for. */
@InputType({ description: 'Which paths are asked for; all that is given must hold.' })
export class PathFilter extends OverPeriod {
  @Field(() => [RelationshipTypeEnum], {
    nullable: true,
    description:
      'Only hops of these types. Where not given: all but SUB_EVENT_OF, since a trip does not bring together those who were at its meetings; that one too where an end is an event.',
  })
  relationshipTypes?: string[] | null;

  @Field(() => [LinkTypeEnum], {
    nullable: true,
    description:
      'Only LINKED_TO of these types. Where not given: those that tie the two together, such as FAMILY, GUIDES or COOPERATES_WITH, and not what is only said, such as PRAISES.',
  })
  linkTypes?: string[] | null;

  @Field(() => [KindEnum], {
    nullable: true,
    description:
      'Run only through entities of these kinds. Where not given: people, organizations, posts, events, agreements and projects, so that to be in the same country connects nobody; places too where an end is a place.',
  })
  through?: Kind[] | null;

  @Field(() => [ID], { nullable: true, description: 'Do not run through any of these.' })
  avoiding?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Run only through events with at most so many participants.',
  })
  maxGroupSize?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `Do not run through hubs, which have more relationships than this; ${TRAVERSAL_LIMITS['paths.filter.maxDegree'].fallback} where not given.`,
  })
  maxDegree?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether invitations, absences and events that were not held connect too; false where not given: only who was there.',
  })
  anyAttendance?: boolean | null;

  @Field(() => ConfidenceEnum, {
    nullable: true,
    description: 'Only over facts, and through entities, that are at least as sure as this.',
  })
  minConfidence?: Confidence | null;
}

/** The arguments of paths. */
@ArgsType()
export class PathsArgs {
  @Field(() => ID, { description: 'Where the paths begin: anything with an id.' })
  from!: string;

  @Field(() => ID, { description: 'Where they end.' })
  to!: string;

  @Field(() => Int, {
    defaultValue: TRAVERSAL_LIMITS['paths.maxLength'].fallback,
    description:
      'How many hops a path may have, at most 6. Two people at one meeting are 2 apart; people who both met a third are 4 apart.',
  })
  maxLength!: number;

  @Field(() => Int, {
    defaultValue: TRAVERSAL_LIMITS['paths.limit'].fallback,
    description: 'How many paths to give, at most 50.',
  })
  limit!: number;

  @Field(() => PathFilter, { nullable: true, description: 'Which paths count.' })
  filter?: PathFilter | null;
}

/** One path. */
@ObjectType({ description: 'One way in which two entities are connected: each hop is a fact.' })
class Path {
  @Field(() => Int, { description: 'How many hops it has.' })
  length!: number;

  @Field(() => Float, {
    description:
      'How close a connection it is: the product, over what it runs through, of 1 / (relationships - 1), for an event of 1 / (participants - 1). A talk of two counts for more than a conference.',
  })
  weight!: number;
}

type Root = ReturnType<typeof pathOf>;

addFields(Path, {
  entities: { type: () => [Entity], description: 'What it runs over in order, both ends included.' },
  hops: {
    type: () => [Relationship],
    description:
      'Its facts in order. Each is read from its own start to its own end, which may be against the direction of the path.',
  },
  confidence: {
    type: () => ConfidenceEnum,
    description: 'The confidence of the least sure of its facts and of what it runs through.',
  },
  citations: { type: () => [Citation], description: 'Where its facts are said.' },
  sentence: {
    type: () => String,
    description: 'Its facts as sentences, one after the other, each with the places that say it.',
    args: () => LocaleArgs,
    resolve: (root: Root, args: LocaleArgs, context) => {
      const locale = localeOf(args, context);
      return root.hops.map((hop) => factSentence(hop.whole, locale)).join(' ');
    },
  },
});

function pathOf({ entities, hops, weight }: PathValue) {
  return {
    entities,
    hops: hops.map(relationshipOf),
    weight,
    length: hops.length,
    confidence: lowestConfidenceOf([...hops.map((hop) => hop.fact), ...entities.slice(1, -1)]),
    citations: citationsOf(hops.flatMap((hop) => hop.fact.citations)),
  };
}

/** What connects two entities. */
@ObjectType({ description: 'What connects two entities.' })
export class Paths {
  @Field(() => Boolean, { description: 'Whether there may be more paths than these.' })
  truncated!: boolean;
}

addFields(Paths, {
  paths: {
    type: () => [Path],
    description:
      'The paths, the shortest first; among the equally long the surest, then the closest, then by their ids.',
  },
  truncatedBy: {
    type: () => PathCutEnum,
    nullable: true,
    description: 'Why there may be more; null where these are all within the length.',
  },
  exportUrl: EXPORT_URL,
});

/** Makes the API's value of an answer, and keeps what the statement brought along. */
export function pathsOf(answer: PathsValue, args: PathsArgs, context: Context) {
  primeEntities(context, answer.entities);
  return {
    paths: answer.paths.map(pathOf),
    truncated: answer.truncatedBy !== null,
    truncatedBy: answer.truncatedBy,
    selection: { select: 'paths', ...args },
  };
}
