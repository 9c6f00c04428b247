import type {
  EntityRecord,
  Evidence,
  GraphRecord,
  NameRecord,
  PropertyValue,
} from '../../domain/record/record';
import { kindDefinition } from '../../domain/vocabulary/kinds';
import type { Properties } from '../../domain/vocabulary/properties';
import { relationshipDefinition } from '../../domain/vocabulary/relationships';
import { isDay } from '../losses';
import { classesOf, PROPERTIES, predicateOf, type RdfTerm } from './rdf-terms';

/** The object of a triple: a resource, or a literal with its language or type. */
export type RdfValue =
  | { readonly iri: string }
  | { readonly term: RdfTerm }
  | { readonly text: string; readonly language?: string; readonly type?: RdfTerm };

/** One subject with its triples. Triples with the same predicate are adjacent. */
export interface Description {
  readonly iri: string;
  readonly triples: readonly (readonly [RdfTerm, RdfValue])[];
}

const UNFIT = /[^A-Za-z0-9:/#._~!$&'()*+,;=@-]/;
const EACH_UNFIT = new RegExp(UNFIT, 'gu');

/** The IRI of an id. Percent-encodes characters that an IRI does not allow. */
export const iriOf = (id: string): string =>
  `urn:guanxi:${UNFIT.test(id) ? id.replace(EACH_UNFIT, encodeURIComponent) : id}`;

/** The triples of a record. A relationship gives a triple between its ends and a statement with its evidence. */
export function describe(record: GraphRecord): Description[] {
  if (record.record === 'entity') {
    const triples: [RdfTerm, RdfValue][] = classesOf(record.kind).map((term) => ['rdf:type', { term }]);
    triples.push(['g:kind', { text: record.kind }]);
    triples.push(...namesOf(record));
    if (record.description !== undefined) {
      triples.push(['dcterms:description', { text: record.description, language: 'en' }]);
    }
    for (const former of record.formerIds ?? []) triples.push(['dcterms:replaces', { iri: iriOf(former) }]);
    triples.push(...own(kindDefinition(record.kind).properties, record.properties));
    const { date } = record.properties;
    if (record.kind === 'Event' && typeof date === 'string' && isDay(date)) {
      triples.push(['schema:startDate', { text: date, type: 'xsd:date' }]);
    }
    triples.push(...evidence(record));
    return [{ iri: iriOf(record.id), triples }];
  }
  const { term, inverse } = predicateOf(record.type);
  const [subject, object] = inverse ? [record.to, record.from] : [record.from, record.to];
  const statement: Description = {
    iri: iriOf(record.id),
    triples: [
      ['rdf:type', { term: 'rdf:Statement' }],
      ['rdf:subject', { iri: iriOf(subject) }],
      ['rdf:predicate', { term }],
      ['rdf:object', { iri: iriOf(object) }],
      ['g:relationship', { text: record.type }],
      ...own(relationshipDefinition(record.type).properties, record.properties),
      ...evidence(record),
    ],
  };
  // Someone who did not attend is not an attendee, so only the statement is written, without its triple.
  const isAsserted = record.type !== 'TOOK_PART' || record.properties.attendance === 'attended';
  return isAsserted
    ? [{ iri: iriOf(subject), triples: [[term, { iri: iriOf(object) }]] }, statement]
    : [statement];
}

/** The names as labels. A text in one language must not be both a preferred and an alternative label (SKOS S13). */
function namesOf({ names }: EntityRecord): [RdfTerm, RdfValue][] {
  const triples: [RdfTerm, RdfValue][] = [];
  const preferred = names.filter((name) => name.preferred);
  const same = (a: NameRecord, b: NameRecord) =>
    a.text === b.text && a.language.toLowerCase() === b.language.toLowerCase();
  for (const { text, language } of preferred) triples.push(['skos:prefLabel', { text, language }]);
  for (const name of names) {
    const { text, language } = name;
    if (!preferred.some((one) => same(one, name))) triples.push(['skos:altLabel', { text, language }]);
  }
  for (const { text, language } of preferred.length > 0 ? preferred : names.slice(0, 1)) {
    triples.push(['schema:name', { text, language }]);
  }
  return triples;
}

function own(known: Properties, values: Readonly<Record<string, PropertyValue>>): [RdfTerm, RdfValue][] {
  const triples: [RdfTerm, RdfValue][] = [];
  for (const name of Object.keys(known)) {
    const value = values[name];
    const type = known[name]?.type.is;
    if (value === undefined || type === undefined) continue;
    triples.push([PROPERTIES[name] ?? `g:${name}`, literalOf(type, value)]);
  }
  return triples;
}

function literalOf(type: Properties[string]['type']['is'], value: PropertyValue): RdfValue {
  switch (type) {
    case 'edtf':
      return { text: String(value), type: 'edtf:EDTF' };
    case 'number':
      return { text: doubleOf(Number(value)), type: 'xsd:double' };
    case 'boolean':
      return { text: String(value), type: 'xsd:boolean' };
    case 'post':
      return { iri: iriOf(String(value)) };
    default:
      return { text: String(value) };
  }
}

/** A number in the canonical form of XML Schema, which all programs parse to the same value. */
function doubleOf(value: number): string {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}E${Number(exponent)}`;
}

function evidence({ citations, confidence, reason }: Evidence): [RdfTerm, RdfValue][] {
  const triples: [RdfTerm, RdfValue][] = [];
  const sources = new Set(citations.map((citation) => citation.split('#', 1)[0] ?? ''));
  for (const source of sources) triples.push(['prov:hadPrimarySource', { iri: iriOf(source) }]);
  for (const citation of citations) triples.push(['g:citedAt', { iri: iriOf(citation) }]);
  triples.push(['g:confidence', { text: confidence }]);
  if (reason !== undefined) triples.push(['rdfs:comment', { text: reason, language: 'en' }]);
  return triples;
}
