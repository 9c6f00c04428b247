import { Field, Float, ObjectType } from 'type-graphql';
import type { FoundHit } from '../../services/records/connection';
import { EntityInterface } from '../entity/entity.type';
import { EntityName } from '../name/name.type';
import { ConnectionOf, EdgeOf } from '../page/connection.type';
import { PostHeld } from '../post-held/post-held.type';

@ObjectType({ description: 'An entity found by one of its names.' })
export class SearchHit {
  @Field(() => Float, {
    description:
      'Score of the match: 3 or more when a name equals the text, 2 or more when it starts with it, 1 or more when it contains it, below 1 when it is similar.',
  })
  score!: number;

  @Field(() => EntityInterface, { description: 'The entity.' })
  entity!: unknown;

  @Field(() => EntityName, { description: 'The name that matched best.' })
  matched!: unknown;

  @Field(() => [PostHeld], { description: 'Up to five posts of a person, to tell namesakes apart.' })
  posts!: readonly unknown[];
}

@ObjectType({ description: 'Row of a list of search hits.' })
class SearchHitEdge extends EdgeOf(() => SearchHit) {}

@ObjectType({ description: 'Page of a list of search hits.' })
export class SearchHitConnection extends ConnectionOf(
  () => SearchHitEdge,
  () => SearchHit,
) {}

/** Converts a search hit to its GraphQL value. */
export const searchHitValue = ({ score, entity, nameId, posts }: FoundHit): SearchHit => ({
  score,
  entity,
  matched: entity.names.find(({ id }) => id === nameId),
  posts,
});
