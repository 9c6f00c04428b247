import { Field, ObjectType } from 'type-graphql';
import { vocabulary } from '../vocabulary/vocabulary';

@ObjectType({ description: 'A post that a person held at a date, with its organization.' })
export class PostHeld {
  @Field(() => vocabulary.kinds.Post, { description: 'The post.' })
  post!: unknown;

  @Field(() => vocabulary.kinds.Organization, {
    nullable: true,
    description: 'The organization of the post.',
  })
  organization!: unknown;
}
