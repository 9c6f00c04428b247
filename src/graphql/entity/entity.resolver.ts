import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Entity } from '../../domain/record/entity';
import { displayName } from '../../domain/sentence/display-name';
import { degrees } from '../../services/questions/relationships/degrees';
import { relationships } from '../../services/questions/relationships/entity-relationships';
import { nodesById } from '../../services/records/entities-by-id';
import { Citation, toCitations } from '../citation/citation.type';
import { type Context, loadEntity } from '../context';
import { EVIDENCE_DESCRIPTIONS } from '../evidence/evidence.type';
import { LocaleArgs, localeOf } from '../locale/locale.args';
import { byPreference, EntityName } from '../name/name.type';
import { toConnection } from '../page/to-connection';
import { RelationshipConnection, relationshipValue } from '../relationship/relationship.type';
import { RelationshipsArgs } from './entity.args';
import { EntityInterface } from './entity.type';

@Resolver(() => EntityInterface)
export class EntityResolver {
  @Query(() => EntityInterface, {
    nullable: true,
    description: 'The entity with an id; null when there is none.',
  })
  async node(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Id, such as `person:quan-shunji`.' }) id: string,
  ) {
    return (await loadEntity(context, id)) ?? null;
  }

  @Query(() => [EntityInterface], {
    nullable: 'items',
    description: 'The entities with the given ids, in the same order; null where there is none.',
  })
  nodes(
    @Ctx() { query }: Context,
    @Arg('ids', () => [ID], { description: 'Ids of entities.' }) ids: string[],
  ) {
    return nodesById(query, ids);
  }

  @FieldResolver(() => String, { description: 'The name in the language of the reader.' })
  name(@Root() entity: Entity, @Ctx() context: Context, @Args(() => LocaleArgs) args: LocaleArgs) {
    return displayName(entity, localeOf(args, context));
  }

  @FieldResolver(() => [EntityName], { description: 'All names, preferred names first.' })
  names(@Root() entity: Entity) {
    return byPreference(entity.names);
  }

  @FieldResolver(() => [ID], {
    description: 'Former ids of merged entities. Looking up any of them returns this entity.',
  })
  formerIds(@Root() entity: Entity) {
    return entity.formerIds;
  }

  @FieldResolver(() => Int, { description: 'Number of relationships; names are not counted.' })
  async degree(@Root() { id }: Entity, @Ctx() { loaders, query }: Context) {
    return (await loaders.load('degree', id, (ids) => degrees(query, ids))) ?? 0;
  }

  @FieldResolver(() => RelationshipConnection, {
    description: 'All relationships, whatever their type and direction.',
  })
  async relationships(
    @Root() { id }: Entity,
    @Ctx() { loaders, query }: Context,
    @Args(() => RelationshipsArgs) args: RelationshipsArgs,
  ) {
    const page = await loaders.load(`relationships ${JSON.stringify(args)}`, id, (ids) =>
      relationships(query, ids, args),
    );
    return toConnection(page, relationshipValue);
  }

  @FieldResolver(() => [Citation], { description: EVIDENCE_DESCRIPTIONS.citations })
  citations(@Root() entity: Entity) {
    return toCitations(entity.citations);
  }
}
