import { ArgsType, Field } from 'type-graphql';
import { ConnectionArgs } from '../filter/connection.args';

/** The arguments of Organization.people. */
@ArgsType()
export class OrganizationPeopleArgs extends ConnectionArgs {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether to include the people of its parts; defaults to false.',
  })
  includeParts?: boolean | null;
}
