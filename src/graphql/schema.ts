import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type ClassType, type NonEmptyArray } from 'type-graphql';
import { CitationResolver } from './citation/citation.resolver';
import { CitedFactResolver } from './cited-fact/cited-fact.resolver';
import { CommonContactResolver } from './common-contact/common-contact.resolver';
import { ContactResolver, contactFieldResolvers } from './contact/contact.resolver';
import { ContactConnection } from './contact/contact.type';
import { EdtfDateResolver } from './edtf-date/edtf-date.resolver';
import { EncounterResolver } from './encounter/encounter.resolver';
import { EncounterConnection } from './encounter/encounter.type';
import { EntityResolver } from './entity/entity.resolver';
import { EventResolver } from './event/event.resolver';
import { EvidenceResolver } from './evidence/evidence.resolver';
import { exportUrlResolver } from './export-url/export-url.resolver';
import { ImportResolver } from './import/import.resolver';
import { MeetingResolver } from './meeting/meeting.resolver';
import { NeighborhoodResolver } from './neighborhood/neighborhood.resolver';
import { Neighborhood } from './neighborhood/neighborhood.type';
import { OrganizationResolver } from './organization/organization.resolver';
import { PathResolver } from './path/path.resolver';
import { Paths } from './path/path.type';
import { PostHeldResolver } from './post-held/post-held.resolver';
import { RelationshipResolver } from './relationship/relationship.resolver';
import { SearchResolver } from './search/search.resolver';
import { SourceResolver } from './source/source.resolver';
import { VocabularyResolver } from './term/vocabulary.resolver';
import { EntityTimelineResolver, TimelineEntryResolver } from './timeline/timeline.resolver';
import { vocabularyTypes } from './vocabulary/vocabulary-types';

const RESOLVERS: NonEmptyArray<ClassType> = [
  CitationResolver,
  CitedFactResolver,
  CommonContactResolver,
  ContactResolver,
  EdtfDateResolver,
  EncounterResolver,
  EntityResolver,
  EntityTimelineResolver,
  EventResolver,
  EvidenceResolver,
  ImportResolver,
  MeetingResolver,
  NeighborhoodResolver,
  OrganizationResolver,
  PathResolver,
  PostHeldResolver,
  RelationshipResolver,
  SearchResolver,
  SourceResolver,
  TimelineEntryResolver,
  VocabularyResolver,
];

const EXPORTABLE = [ContactConnection, EncounterConnection, Neighborhood, Paths];

/** Builds the schema of the API. */
export function createSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      ...RESOLVERS,
      ...vocabularyTypes.resolvers,
      ...contactFieldResolvers(),
      ...EXPORTABLE.map(exportUrlResolver),
    ] as unknown as NonEmptyArray<ClassType>,
    orphanedTypes: Object.values(vocabularyTypes.kinds),
    validate: false,
  });
  const query = schema.getQueryType();
  if (query) query.description = 'Questions about the graph.';
  const mutation = schema.getMutationType();
  if (mutation) mutation.description = 'Changes to the graph.';
  return schema;
}
