import { Arg, Args, type ClassType, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Entity } from '../../domain/record/entity';
import { PARTICIPANT_KINDS } from '../../domain/vocabulary/participants';
import { contacts } from '../../services/questions/contacts/contacts';
import { type Context, primeEntities } from '../context';
import { toConnection } from '../page/to-connection';
import { vocabularyTypes } from '../vocabulary/vocabulary-types';
import { ContactsArgs } from './contact.args';
import { ContactConnection, contactValue } from './contact.type';

@Resolver()
export class ContactResolver {
  @Query(() => ContactConnection, {
    description:
      'Contacts of a person or organization: one row for each counterpart, with the number and dates of meetings. Companions of the same side count unless `otherSideOnly` is set.',
  })
  contacts(
    @Ctx() context: Context,
    @Arg('of', () => ID, { description: 'Id of a person or organization.' }) of: string,
    @Args(() => ContactsArgs) args: ContactsArgs,
  ) {
    return loadContacts(of, args, context);
  }
}

/** The resolvers of `contacts` on the kinds that can meet, such as `Person.contacts`. */
export const contactFieldResolvers = (): ClassType[] =>
  PARTICIPANT_KINDS.map((kind) => contactFieldResolver(vocabularyTypes.kinds[kind]));

function contactFieldResolver(type: ClassType): ClassType {
  @Resolver(() => type)
  class ContactFieldResolver {
    @FieldResolver(() => ContactConnection, { description: 'Everyone it met, one row for each counterpart.' })
    contacts(@Root() { id }: Entity, @Ctx() context: Context, @Args(() => ContactsArgs) args: ContactsArgs) {
      return loadContacts(id, args, context);
    }
  }
  return ContactFieldResolver;
}

async function loadContacts(of: string, args: ContactsArgs, context: Context) {
  const { loaders, query } = context;
  const page = await loaders.load(`contacts ${JSON.stringify(args)}`, of, (ids) =>
    contacts(query, ids, { ...args, descending: args.direction == null ? null : args.direction === 'DESC' }),
  );
  for (const { node } of page?.edges ?? [])
    primeEntities(context, [node.entity, ...node.events, ...node.sources]);
  return { ...toConnection(page, contactValue), selection: { select: 'contacts', of, filter: args.filter } };
}
