import { Field, Float, ObjectType } from 'type-graphql';
import type { SearchRow } from '../../db/shapes';
import { Entity } from '../entity/entity.type';
import { Name } from '../name/name.type';
import { ConnectionOf, EdgeOf } from '../page/connection.type';
import { PostHeld } from '../post-held/post-held.type';

@ObjectType({ description: 'An entity found by one of its names.' })
export class SearchHit {
  @Field(() => Float, {
    description:
      'Score of the match: 3 or more when a name equals the text, 2 or more when it starts with it, 1 or more when it contains it, below 1 when it is similar.',
  })
  score!: number;

  @Field(() => Entity, { description: 'The entity.' })
  entity!: unknown;

  @Field(() => Name, { description: 'The name that matched best.' })
  matched!: unknown;

  @Field(() => [PostHeld], { description: 'Up to five posts of a person, to tell namesakes apart.' })
  posts!: readonly unknown[];
}

@ObjectType({ description: 'Row of a list of search hits.' })
export class SearchHitEdge extends EdgeOf(() => SearchHit) {}

@ObjectType({ description: 'Page of a list of search hits.' })
export class SearchHitConnection extends ConnectionOf(
  () => SearchHitEdge,
  () => SearchHit,
) {}

/** The API's value of a search hit. */
export const toSearchHit = ({ score, entity, nameId, posts }: SearchRow): SearchHit => ({
  score,
  entity,
  matched: entity.names.find(({ id }) => id === nameId),
  posts,
});
