import { type Kind, kindDefinition } from '../../domain/vocabulary/kinds';
import { type RelationshipType, relationshipDefinition } from '../../domain/vocabulary/relationships';

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

/** The classes of a kind. */
export const classesOf = (kind: Kind): readonly RdfTerm[] =>
  (kindDefinition(kind).rdf as readonly RdfTerm[] | undefined) ?? [`g:${kind}`];

/** The predicate of a relationship type, from start to end, or from end to start with `inverse`. */
export function predicateOf(type: RelationshipType): { readonly term: RdfTerm; readonly inverse?: true } {
  const { rdf } = relationshipDefinition(type);
  return rdf === undefined ? { term: `g:${camelCase(type)}` } : { ...rdf, term: rdf.term as RdfTerm };
}

const camelCase = (type: string) =>
  type.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

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
