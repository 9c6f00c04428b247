import type { ConnectedRow, EntityNode } from '../../db/shapes';
import { factSentence } from '../../domain/sentence/fact-sentence';
import type { Kind } from '../../domain/vocabulary/kinds';
import {
  type Field,
  RELATIONSHIP_TYPES,
  type RelationshipType,
  relationshipRow,
} from '../../domain/vocabulary/relationships';
import { connections } from '../../services/questions/relationships/connections';
import { addFields, type FieldSpec, type FieldSpecs } from '../build';
import { type Context, neighborKey } from '../context';
import { ConnectionArgs } from './filters';
import { Entity, kindType, propertyField, typeOfKinds } from './kind-types';
import { LocaleArgs, localeOf } from './locale-args';
import { evidenceFields } from './name';
import { connection, connectionType, type EdgeValue, emptyPage } from './page';

type Edge = EdgeValue<ConnectedRow> & { readonly self: EntityNode };
type Direction = 'forward' | 'backward';

/** Gives every kind the connection fields that the rows of the relationship table name. */
for (const type of RELATIONSHIP_TYPES) {
  for (const direction of ['forward', 'backward'] as const) {
    const field = relationshipRow(type).fields[direction];
    const spec = field.single ? singleField(type, direction, field) : connectionField(type, direction, field);
    for (const [on, name] of Object.entries(field.on)) {
      addFields(on === 'Entity' ? Entity : kindType(on as Kind), { [name]: spec });
    }
  }
}

const farEnd = (type: RelationshipType, direction: Direction) =>
  relationshipRow(type)[direction === 'forward' ? 'to' : 'from'];

function singleField(type: RelationshipType, direction: Direction, field: Field): FieldSpec {
  return {
    type: () => typeOfKinds(farEnd(type, direction)),
    description: field.meaning,
    nullable: true,
    resolve: (root: EntityNode, _args, context) => loadSingle(context, type, direction, root.id),
  };
}

async function loadSingle(context: Context, type: RelationshipType, direction: Direction, id: string) {
  const found = await context.loaders.load(neighborKey(type, direction), id, async (ids) => {
    const pages = await connections(context.query, type, direction, ids, { first: 1 });
    return new Map([...pages].map(([key, page]) => [key, page.edges[0]?.node.entity]));
  });
  return found ?? null;
}

function connectionField(type: RelationshipType, direction: Direction, field: Field): FieldSpec {
  const row = relationshipRow(type);
  const edges: Record<string, FieldSpec> = {};
  for (const [name, property] of Object.entries(row.properties)) {
    edges[name] = propertyField(property, (edge: Edge) => edge.row.fact[name]);
  }
  const evidence: FieldSpecs = Object.fromEntries(
    Object.entries(evidenceFields).map(([name, spec]) => [
      name,
      {
        ...spec,
        resolve: (edge: Edge, args: never, context: Context) =>
          spec.resolve ? spec.resolve(edge.row.fact as never, args, context) : edge.row.fact[name],
      },
    ]),
  );
  const made = connectionType(field.edge, () => typeOfKinds(farEnd(type, direction)), {
    ...edges,
    ...evidence,
    factId: {
      type: () => String,
      description: 'The id of the relationship.',
      resolve: (edge: Edge) => edge.row.fact.id,
    },
    sentence: {
      type: () => String,
      description: 'The fact as a sentence, with the places that say it.',
      args: () => LocaleArgs,
      resolve: (edge: Edge, args: LocaleArgs, context) =>
        factSentence(
          direction === 'forward'
            ? { fact: edge.row.fact, from: edge.self, to: edge.row.entity }
            : { fact: edge.row.fact, from: edge.row.entity, to: edge.self },
          localeOf(args, context),
        ),
    },
  });
  return {
    type: () => made,
    description: field.meaning,
    args: () => ConnectionArgs,
    resolve: async (root: EntityNode, args: ConnectionArgs, context) => {
      const page = await context.loaders.load(
        `${type} ${direction} ${JSON.stringify(args)}`,
        root.id,
        (ids) =>
          connections(context.query, type, direction, ids, {
            ...args,
            descending: args.direction === 'DESC',
          }),
      );
      const value = connection(page ?? emptyPage, (one: ConnectedRow) => one.entity);
      return { ...value, edges: value.edges.map((edge) => ({ ...edge, self: root })) };
    },
  };
}
