import { Field, ObjectType } from 'type-graphql';
import { vocabularyTypes } from '../vocabulary/vocabulary-types';

@ObjectType({ description: 'A post that a person held at a date, with its organization.' })
export class PostHeld {
  @Field(() => vocabularyTypes.kinds.Post, { description: 'The post.' })
  post!: unknown;

  @Field(() => vocabularyTypes.kinds.Organization, {
    nullable: true,
    description: 'The organization of the post.',
  })
  organization!: unknown;
}
