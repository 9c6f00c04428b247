import { ArgsType, Field } from 'type-graphql';
import type { EntityNode, PersonOfRow } from '../../db/shapes';
import { organizationPeople } from '../../services/questions/organization-people/organization-people';
import { addFields } from '../build';
import { Citation, citationsOf } from './citation';
import { ConnectionArgs } from './filters';
import { kindType } from './kind-types';
import { connection, connectionType, type EdgeValue, emptyPage } from './page';

/** The arguments of Organization.people. */
@ArgsType()
class PeopleArgs extends ConnectionArgs {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the people of its parts count too; false where not given.',
  })
  withParts?: boolean | null;
}

const PersonOfConnection = connectionType('PersonOf', () => kindType('Person'), {
  posts: {
    type: () => [kindType('Post')],
    description: 'The posts that tie the person to the organization.',
    resolve: (edge: EdgeValue<PersonOfRow>) => edge.row.ties.flatMap((tie) => (tie.post ? [tie.post] : [])),
  },
  citations: {
    type: () => [Citation],
    description: 'Where the ties are said.',
    resolve: (edge: EdgeValue<PersonOfRow>) =>
      citationsOf(edge.row.ties.flatMap((tie) => tie.fact.citations)),
  },
});

addFields(kindType('Organization'), {
  people: {
    type: () => PersonOfConnection,
    description: 'Its people: who held a post in it or was its member, by name.',
    args: () => PeopleArgs,
    resolve: async (root: EntityNode, args: PeopleArgs, context) => {
      const page = await context.loaders.load(`people ${JSON.stringify(args)}`, root.id, (ids) =>
        organizationPeople(context.query, ids, { ...args, descending: args.direction === 'DESC' }),
      );
      return connection(page ?? emptyPage, (row: PersonOfRow) => row.entity);
    },
  },
});
