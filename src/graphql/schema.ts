import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type ClassType, type NonEmptyArray } from 'type-graphql';
import { resolverClasses } from './build';
import { EncounterResolver } from './resolvers/encounters';
import { GraphResolver } from './resolvers/graph';
import { ImportResolver } from './resolvers/imports';
import { NodeResolver } from './resolvers/nodes';
import { VocabularyResolver } from './resolvers/vocabulary';
import { CitationResolver } from './types/citation';
import { EdtfDateResolver } from './types/edtf-date';
import './resolvers/lists';
import './types/cited-fact';
import './types/connection-fields';
import './types/entity-fields';
import './types/event-fields';
import './types/organization-people';
import { KIND_NAMES } from '../domain/vocabulary/kinds';
import { kindType } from './types/kind-types';

/** Builds the schema of the API from the tables and the resolvers. */
export function createSchema(): GraphQLSchema {
  const resolvers = [
    NodeResolver,
    EncounterResolver,
    GraphResolver,
    ImportResolver,
    VocabularyResolver,
    CitationResolver,
    EdtfDateResolver,
    ...resolverClasses,
  ] as unknown as NonEmptyArray<ClassType>;
  const schema = buildSchemaSync({ resolvers, orphanedTypes: KIND_NAMES.map(kindType), validate: false });
  const query = schema.getQueryType();
  if (query) query.description = 'The questions that can be asked.';
  const mutation = schema.getMutationType();
  if (mutation) mutation.description = 'What can be changed.';
  return schema;
}
