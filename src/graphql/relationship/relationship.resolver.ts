import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { factSentence } from '../../domain/sentence/fact-sentence';
import { isRelationshipType, relationshipDefinition } from '../../domain/vocabulary/relationships';
import type { Context } from '../context';
import { LocaleArgs, localeOf } from '../locale/locale.args';
import { Relationship, RelationshipProperty } from './relationship.type';

@Resolver(() => Relationship)
export class RelationshipResolver {
  @FieldResolver(() => String, { description: 'Label of the type, read from start to end.' })
  label(@Root() { type }: Relationship, @Ctx() context: Context, @Args(() => LocaleArgs) args: LocaleArgs) {
    return isRelationshipType(type)
      ? relationshipDefinition(type).labels.forward[localeOf(args, context)]
      : type;
  }

  @FieldResolver(() => [RelationshipProperty], {
    description: 'Properties of the type, such as role, side, during or asPrinted.',
  })
  properties(@Root() { type, stored }: Relationship): RelationshipProperty[] {
    return Object.keys(isRelationshipType(type) ? relationshipDefinition(type).properties : {})
      .filter((name) => stored.fact.properties[name] != null)
      .map((name) => ({ name, value: String(stored.fact.properties[name]) }));
  }

  @FieldResolver(() => String, { description: 'The fact as a sentence with its citations.' })
  sentence(
    @Root() { stored }: Relationship,
    @Ctx() context: Context,
    @Args(() => LocaleArgs) args: LocaleArgs,
  ) {
    return factSentence(stored, localeOf(args, context));
  }
}
