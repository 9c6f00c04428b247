import { ArgsType, Field, ID, Int } from 'type-graphql';
import type { EntityNode, WholeFactRow } from '../../db/shapes';
import type { Confidence } from '../../domain/record/record';
import { displayName } from '../../domain/sentence/display-name';
import { degrees } from '../../services/questions/relationships/degrees';
import {
  RELATIONSHIP_ORDERS,
  type RelationshipOrder,
  relationships,
} from '../../services/questions/relationships/relationships';
import { addFields, type FieldSpecs } from '../build';
import { ConfidenceEnum, enumOfMeanings, KindEnum, RelationshipTypeEnum } from '../enums';
import { Entity } from './kind-types';
import { LocaleArgs, localeOf } from './locale-args';
import { evidenceFields, inOrder, Name } from './name';
import { connection, connectionType, emptyPage, PageArgs } from './page';
import { Relationship, relationshipOf } from './relationship';

const RelationshipOrderEnum = enumOfMeanings(
  'RelationshipOrder',
  RELATIONSHIP_ORDERS,
  'What the relationships of an entity are ordered by.',
);

/** The arguments of Entity.relationships. */
@ArgsType()
class RelationshipsArgs extends PageArgs {
  @Field(() => [RelationshipTypeEnum], { nullable: true, description: 'Only these types.' })
  types?: string[] | null;

  @Field(() => ConfidenceEnum, {
    nullable: true,
    description: 'Only facts that are at least as sure as this.',
  })
  minConfidence?: Confidence | null;

  @Field(() => RelationshipOrderEnum, { nullable: true, description: 'TYPE where not given.' })
  orderBy?: RelationshipOrder | null;
}

const RelationshipsConnection = connectionType('Relationship', () => Relationship);

const fields: FieldSpecs = {
  id: { type: () => ID, description: 'Its id, which never changes.' },
  kind: { type: () => KindEnum, description: 'What kind of entity it is.' },
  name: {
    type: () => String,
    description: 'The name to show to the reader.',
    args: () => LocaleArgs,
    resolve: (root: EntityNode, args: LocaleArgs, context) => displayName(root, localeOf(args, context)),
  },
  names: {
    type: () => [Name],
    description: 'All its names, the preferred ones first.',
    resolve: (root: EntityNode) => inOrder(root.names),
  },
  formerIds: {
    type: () => [ID],
    description: 'The ids of entities that were merged into it; whoever asks by one of them is given it.',
    resolve: (root: EntityNode) => root.formerIds ?? [],
  },
  description: { type: () => String, nullable: true, description: 'What it is, in our own words.' },
  degree: {
    type: () => Int,
    description: 'How many relationships it has; names are not counted.',
    resolve: async (root: EntityNode, _args, context) =>
      (await context.loaders.load('degree', root.id, (ids) => degrees(context.query, ids))) ?? 0,
  },
  relationships: {
    type: () => RelationshipsConnection,
    description: 'All its relationships, whatever their type and direction.',
    args: () => RelationshipsArgs,
    resolve: async (root: EntityNode, args: RelationshipsArgs, context) => {
      const page = await context.loaders.load(`relationships ${JSON.stringify(args)}`, root.id, (ids) =>
        relationships(context.query, ids, args),
      );
      return connection(page ?? emptyPage, (row: WholeFactRow) => relationshipOf(row));
    },
  },
  ...evidenceFields,
};

addFields(Entity, fields);
