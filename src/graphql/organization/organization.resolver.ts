import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Entity } from '../../domain/record/entity';
import { organizationPeople } from '../../services/questions/organization-people/organization-people';
import type { FoundPerson } from '../../services/records/connection';
import { toCitations } from '../citation/citation.type';
import type { Context } from '../context';
import { toConnection } from '../page/to-connection';
import { vocabularyTypes } from '../vocabulary/vocabulary-types';
import { OrganizationPeopleArgs } from './organization.args';
import { OrganizationPersonConnection } from './organization-people.type';

@Resolver(() => vocabularyTypes.kinds.Organization)
export class OrganizationResolver {
  @FieldResolver(() => OrganizationPersonConnection, {
    description: 'Its people, by name: holders of its posts and its members.',
  })
  async people(
    @Root() { id }: Entity,
    @Ctx() { loaders, query }: Context,
    @Args(() => OrganizationPeopleArgs) args: OrganizationPeopleArgs,
  ) {
    const page = await loaders.load(`people ${JSON.stringify(args)}`, id, (ids) =>
      organizationPeople(query, ids, { ...args, descending: args.direction === 'DESC' }),
    );
    const connection = toConnection(page, (row: FoundPerson) => row.entity);
    return {
      ...connection,
      edges: connection.edges.map((edge) => ({ ...edge, ...toPostsAndCitations(edge.row) })),
    };
  }
}

const toPostsAndCitations = ({ relationships }: FoundPerson) => ({
  posts: relationships.flatMap(({ post }) => post ?? []),
  citations: toCitations(relationships.flatMap(({ fact }) => fact.citations)),
});
