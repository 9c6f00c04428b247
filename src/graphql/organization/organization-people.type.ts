import { Field, ObjectType } from 'type-graphql';
import { Citation } from '../citation/citation.type';
import { ConnectionOf, EdgeOf } from '../page/connection.type';
import { vocabularyTypes } from '../vocabulary/vocabulary-types';

@ObjectType({
  description: 'A person of an organization, with the posts and citations that connect the two.',
})
class OrganizationPersonEdge extends EdgeOf(() => vocabularyTypes.kinds.Person) {
  @Field(() => [vocabularyTypes.kinds.Post], { description: 'Posts of the person in the organization.' })
  posts!: unknown[];

  @Field(() => [Citation], { description: 'The places in sources that support the posts and memberships.' })
  citations!: Citation[];
}

@ObjectType({ description: 'Page of a list of people of an organization.' })
export class OrganizationPersonConnection extends ConnectionOf(
  () => OrganizationPersonEdge,
  () => vocabularyTypes.kinds.Person,
) {}
