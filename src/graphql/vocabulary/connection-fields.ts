import type { ClassType } from 'type-graphql';
import type { Entity } from '../../domain/record/entity';
import { factSentence } from '../../domain/sentence/fact-sentence';
import type { Kind } from '../../domain/vocabulary/kinds';
import {
  type Field,
  RELATIONSHIP_TYPES,
  type RelationshipType,
  relationshipDefinition,
} from '../../domain/vocabulary/relationships';
import { connections } from '../../services/questions/relationships/connections';
import type { FoundConnection } from '../../services/records/connection';
import { Citation, toCitations } from '../citation/citation.type';
import { type Context, neighborKey } from '../context';
import { EntityInterface } from '../entity/entity.type';
import { ConfidenceEnum } from '../enums/enums';
import { EVIDENCE_DESCRIPTIONS } from '../evidence/evidence.type';
import { ConnectionArgs } from '../filter/connection.args';
import { LocaleArgs, localeOf } from '../locale/locale.args';
import { type Edge as ConnectionEdge, ConnectionOf, EdgeOf } from '../page/connection.type';
import { toConnection } from '../page/to-connection';
import {
  type DefinedType,
  defineFields,
  defineObjectType,
  type FieldDefinition,
  type FieldDefinitions,
} from './define-type';
import type { KindTypes } from './kind-types';
import { propertyField } from './property-field';

type Direction = 'forward' | 'backward';
type Edge = ConnectionEdge<FoundConnection> & { readonly self: Entity };

/** Adds the connection fields of all relationship types to the kinds at their ends; returns the resolvers. */
export const defineConnectionFields = (kinds: KindTypes): readonly ClassType[] =>
  RELATIONSHIP_TYPES.flatMap((type) =>
    (['forward', 'backward'] as const).flatMap((direction) => defineField(kinds, type, direction)),
  );

function defineField(kinds: KindTypes, type: RelationshipType, direction: Direction): ClassType[] {
  const row = relationshipDefinition(type);
  const field = row.fields[direction];
  const farEnd = row[direction === 'forward' ? 'to' : 'from'];
  const node = () => typeOfKinds(kinds, farEnd);
  const { definition, resolvers } = field.single
    ? { definition: singleField(type, direction, field, node), resolvers: [] }
    : connectionField(kinds, type, direction, field, node);
  const added = Object.entries(field.on).flatMap(([on, name]) =>
    defineFields(on === 'Entity' ? EntityInterface : kinds[on as Kind], { [name]: definition }),
  );
  return [...resolvers, ...added];
}

/** The type of an end: the kind's own type when only one kind is allowed, otherwise Entity. */
const typeOfKinds = (kinds: KindTypes, allowed: readonly Kind[] | 'any'): ClassType =>
  allowed !== 'any' && allowed.length === 1 && allowed[0] ? kinds[allowed[0]] : EntityInterface;

function singleField(
  type: RelationshipType,
  direction: Direction,
  { meaning }: Field,
  node: () => ClassType,
): FieldDefinition {
  return {
    type: node,
    description: meaning,
    nullable: true,
    resolve: async (root: Entity, _args, { loaders, query }: Context) =>
      (await loaders.load(neighborKey(type, direction), root.id, async (ids) => {
        const pages = await connections(query, type, direction, ids, { first: 1 });
        return new Map([...pages].map(([id, page]) => [id, page.edges[0]?.node.entity]));
      })) ?? null,
  };
}

function connectionField(
  kinds: KindTypes,
  type: RelationshipType,
  direction: Direction,
  field: Field,
  node: () => ClassType,
): { readonly definition: FieldDefinition; readonly resolvers: readonly ClassType[] } {
  const edge = defineEdgeType(kinds, type, direction, field, node);
  const connection = defineObjectType(
    `${field.edge}Connection`,
    `Page of a list of type ${field.edge}.`,
    {},
    { extends: ConnectionOf(() => edge.type, node) },
  );
  return {
    resolvers: [...edge.resolvers, ...connection.resolvers],
    definition: {
      type: () => connection.type,
      description: field.meaning,
      args: () => ConnectionArgs,
      resolve: async (root: Entity, args: ConnectionArgs, { loaders, query }: Context) => {
        const key = `${type} ${direction} ${JSON.stringify(args)}`;
        const page = await loaders.load(key, root.id, (ids) =>
          connections(query, type, direction, ids, { ...args, descending: args.direction === 'DESC' }),
        );
        const value = toConnection(page, (row: FoundConnection) => row.entity);
        return { ...value, edges: value.edges.map((one) => ({ ...one, self: root })) };
      },
    },
  };
}

/** An edge type: the relationship's own properties, its evidence, and a sentence. */
function defineEdgeType(
  kinds: KindTypes,
  type: RelationshipType,
  direction: Direction,
  { edge: name }: Field,
  node: () => ClassType,
): DefinedType {
  const properties: Record<string, FieldDefinition> = {};
  for (const [key, property] of Object.entries(relationshipDefinition(type).properties))
    properties[key] = propertyField(
      property,
      (edge: Edge) => edge.row.fact.properties[key],
      () => kinds.Post,
    );
  const sentence: FieldDefinition = {
    type: () => String,
    description: 'The fact as a sentence with its citations.',
    args: () => LocaleArgs,
    resolve: ({ row: { fact, entity }, self }: Edge, args: LocaleArgs, context) =>
      factSentence(
        direction === 'forward' ? { fact, from: self, to: entity } : { fact, from: entity, to: self },
        localeOf(args, context),
      ),
  };
  return defineObjectType(
    `${name}Edge`,
    `Row of a list of type ${name}.`,
    { ...properties, ...EVIDENCE_FIELDS, sentence },
    { extends: EdgeOf(node) },
  );
}

const EVIDENCE_FIELDS: FieldDefinitions = {
  factId: {
    type: () => String,
    description: 'Id of the relationship.',
    resolve: ({ row }: Edge) => row.fact.id,
  },
  citations: {
    type: () => [Citation],
    description: EVIDENCE_DESCRIPTIONS.citations,
    resolve: ({ row }: Edge) => toCitations(row.fact.citations),
  },
  confidence: {
    type: () => ConfidenceEnum,
    description: EVIDENCE_DESCRIPTIONS.confidence,
    resolve: ({ row }: Edge) => row.fact.confidence,
  },
  reason: {
    type: () => String,
    nullable: true,
    description: EVIDENCE_DESCRIPTIONS.reason,
    resolve: ({ row }: Edge) => row.fact.reason,
  },
  recordedAt: {
    type: () => String,
    description: EVIDENCE_DESCRIPTIONS.recordedAt,
    resolve: ({ row }: Edge) => row.fact.recordedAt,
  },
};
