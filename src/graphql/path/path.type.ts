import { Field, Float, Int, ObjectType } from 'type-graphql';
import { lowestConfidenceOf } from '../../domain/record/confidence';
import type { Confidence } from '../../domain/record/record';
import { type FoundPath, type FoundPaths, PATH_TRUNCATIONS } from '../../services/questions/paths/paths';
import { Citation, toCitations } from '../citation/citation.type';
import { EntityInterface } from '../entity/entity.type';
import { ConfidenceEnum } from '../enums/enums';
import { registerEnum } from '../enums/register-enum';
import { Relationship, relationshipValue } from '../relationship/relationship.type';

const PathTruncationEnum = registerEnum(
  'PathTruncation',
  PATH_TRUNCATIONS,
  'Reason why further paths may exist.',
);

@ObjectType({ description: 'One connection between two entities; each hop is a fact.' })
export class Path {
  @Field(() => Int, { description: 'Number of hops.' })
  length!: number;

  @Field(() => Float, {
    description:
      'Closeness: the product over the inner entities of 1 / (relationships - 1), for events of 1 / (participants - 1). A talk of two counts for more than a conference.',
  })
  weight!: number;

  @Field(() => [EntityInterface], { description: 'The entities in order, both ends included.' })
  entities!: readonly unknown[];

  @Field(() => [Relationship], {
    description:
      'The facts in order. Each reads from its own start to its own end, which may be against the direction of the path.',
  })
  hops!: readonly ReturnType<typeof relationshipValue>[];

  @Field(() => ConfidenceEnum, { description: 'Lowest confidence among the facts and the inner entities.' })
  confidence!: Confidence;

  @Field(() => [Citation], { description: 'The places in sources that support the facts.' })
  citations!: Citation[];
}

@ObjectType({ description: 'The paths between two entities.' })
export class Paths {
  @Field(() => [Path], {
    description:
      'The paths, shortest first; among paths of one length by confidence, then by closeness, then by id.',
  })
  paths!: Path[];

  @Field(() => Boolean, { description: 'Whether further paths may exist.' })
  truncated!: boolean;

  @Field(() => PathTruncationEnum, {
    nullable: true,
    description: 'Why further paths may exist; null when these are all paths within the length.',
  })
  truncatedBy!: string | null;
}

/** Converts the paths that a question found to its GraphQL value. */
export const pathsValue = ({ paths, truncatedBy }: FoundPaths): Paths => ({
  paths: paths.map(pathValue),
  truncated: truncatedBy !== null,
  truncatedBy,
});

const pathValue = ({ entities, hops, weight }: FoundPath): Path => ({
  length: hops.length,
  weight,
  entities,
  hops: hops.map(relationshipValue),
  confidence: lowestConfidenceOf([...hops.map(({ fact }) => fact), ...entities.slice(1, -1)]),
  citations: toCitations(hops.flatMap(({ fact }) => fact.citations)),
});
