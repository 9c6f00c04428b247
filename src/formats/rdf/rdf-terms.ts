import type { Kind } from '../../domain/vocabulary/kinds';
import type { RelationshipType } from '../../domain/vocabulary/relationships';

/** The RDF vocabularies. `g` is Guanxi's own, for terms that the others lack. */
export const PREFIXES = {
  g: 'urn:guanxi:term:',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  void: 'http://rdfs.org/ns/void#',
  schema: 'https://schema.org/',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
} as const;

/** A term as `prefix:name`. */
export type RdfTerm = `${keyof typeof PREFIXES}:${string}`;

export const KIND_CLASSES: Readonly<Record<Kind, readonly RdfTerm[]>> = {
  Person: ['schema:Person', 'prov:Person'],
  Organization: ['org:Organization', 'schema:Organization'],
  Post: ['org:Post'],
  Place: ['schema:Place'],
  Event: ['schema:Event'],
  Agreement: ['g:Agreement'],
  Project: ['schema:Project'],
  Topic: ['skos:Concept'],
  Source: ['schema:CreativeWork', 'prov:Entity'],
};

/** The predicate of each relationship type, from start to end, or from end to start with `inverse`. */
export const PREDICATES: Readonly<
  Record<RelationshipType, { readonly term: RdfTerm; readonly inverse?: true }>
> = {
  HOLDS: { term: 'org:holds' },
  POST_IN: { term: 'org:postIn' },
  MEMBER_OF: { term: 'org:memberOf' },
  PART_OF: { term: 'org:subOrganizationOf' },
  WITHIN: { term: 'schema:containedInPlace' },
  GOVERNS: { term: 'g:governs' },
  SEATED_IN: { term: 'g:seatedIn' },
  TOOK_PART: { term: 'schema:attendee', inverse: true },
  HELD_AT: { term: 'schema:location' },
  SUB_EVENT_OF: { term: 'schema:superEvent' },
  PARTY_TO: { term: 'g:partyTo' },
  REACHED_AT: { term: 'g:reachedAt' },
  BACKS: { term: 'g:backs' },
  SITED_IN: { term: 'schema:location' },
  ABOUT: { term: 'schema:about' },
  LINKED_TO: { term: 'g:linkedTo' },
};

/** Properties with a term in a standard vocabulary. */
export const PROPERTIES: Readonly<Record<string, RdfTerm>> = {
  born: 'schema:birthDate',
  died: 'schema:deathDate',
  latitude: 'schema:latitude',
  longitude: 'schema:longitude',
  title: 'dcterms:title',
  url: 'schema:url',
  publishedOn: 'schema:datePublished',
  language: 'schema:inLanguage',
  // dcterms:license requires a resource, but the licence is a text.
  licence: 'dc:rights',
};
