import type {
  EntityRecord,
  Evidence,
  GraphRecord,
  NameRecord,
  PropertyValue,
} from '../../domain/record/record';
import { kindRow } from '../../domain/vocabulary/kinds';
import type { Properties } from '../../domain/vocabulary/properties';
import { relationshipRow } from '../../domain/vocabulary/relationships';
import { isDay } from '../losses';
import { KIND_CLASSES, PREDICATES, PROPERTIES, type Term } from './terms';

/** What a triple says: another thing, or a text with its language or its type. */
export type Value =
  | { readonly iri: string }
  | { readonly term: Term }
  | { readonly text: string; readonly language?: string; readonly type?: Term };

/** One thing and what is said of it; what is said with one term follows one another. */
export interface Description {
  readonly iri: string;
  readonly says: readonly (readonly [Term, Value])[];
}

const UNFIT = /[^A-Za-z0-9:/#._~!$&'()*+,;=@-]/;
const EACH_UNFIT = new RegExp(UNFIT, 'gu');

/** Ids become names of ours; what such a name cannot hold is escaped. */
export const iriOf = (id: string): string =>
  `urn:guanxi:${UNFIT.test(id) ? id.replace(EACH_UNFIT, encodeURIComponent) : id}`;

/** Everything that a record says, as triples: of itself, and for a relationship also of its ends. */
export function describe(record: GraphRecord): Description[] {
  if (record.record === 'entity') {
    const says: [Term, Value][] = KIND_CLASSES[record.kind].map((term) => ['rdf:type', { term }]);
    says.push(['g:kind', { text: record.kind }]);
    says.push(...namesOf(record));
    if (record.description !== undefined) {
      says.push(['dcterms:description', { text: record.description, language: 'en' }]);
    }
    for (const former of record.formerIds ?? []) says.push(['dcterms:replaces', { iri: iriOf(former) }]);
    says.push(...own(kindRow(record.kind).properties, record.properties));
    const { date } = record.properties;
    if (record.kind === 'Event' && typeof date === 'string' && isDay(date)) {
      says.push(['schema:startDate', { text: date, type: 'xsd:date' }]);
    }
    says.push(...evidence(record));
    return [{ iri: iriOf(record.id), says }];
  }
  const { term, inverse } = PREDICATES[record.type];
  const [subject, object] = inverse ? [record.to, record.from] : [record.from, record.to];
  const statement: Description = {
    iri: iriOf(record.id),
    says: [
      ['rdf:type', { term: 'rdf:Statement' }],
      ['rdf:subject', { iri: iriOf(subject) }],
      ['rdf:predicate', { term }],
      ['rdf:object', { iri: iriOf(object) }],
      ['g:relationship', { text: record.type }],
      ...own(relationshipRow(record.type).properties, record.properties),
      ...evidence(record),
    ],
  };
  // Who was only invited is no attendee: the statement is described, and not made.
  const made = record.type !== 'TOOK_PART' || record.properties.attendance === 'attended';
  return made ? [{ iri: iriOf(subject), says: [[term, { iri: iriOf(object) }]] }, statement] : [statement];
}

/** The names as labels, of which one text in one language is one alone (SKOS S13), and those to be shown by. */
function namesOf({ names }: EntityRecord): [Term, Value][] {
  const says: [Term, Value][] = [];
  const preferred = names.filter((name) => name.preferred);
  const same = (a: NameRecord, b: NameRecord) =>
    a.text === b.text && a.language.toLowerCase() === b.language.toLowerCase();
  for (const { text, language } of preferred) says.push(['skos:prefLabel', { text, language }]);
  for (const name of names) {
    const { text, language } = name;
    if (!preferred.some((one) => same(one, name))) says.push(['skos:altLabel', { text, language }]);
  }
  for (const { text, language } of preferred.length > 0 ? preferred : names.slice(0, 1)) {
    says.push(['schema:name', { text, language }]);
  }
  return says;
}

function own(known: Properties, values: Readonly<Record<string, PropertyValue>>): [Term, Value][] {
  const says: [Term, Value][] = [];
  for (const name of Object.keys(known)) {
    const value = values[name];
    const type = known[name]?.type.is;
    if (value === undefined || type === undefined) continue;
    says.push([PROPERTIES[name] ?? `g:${name}`, literalOf(type, value)]);
  }
  return says;
}

function literalOf(type: Properties[string]['type']['is'], value: PropertyValue): Value {
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

/** A number in the canonical form of XML Schema, so that every reader takes it for the same one. */
function doubleOf(value: number): string {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}E${Number(exponent)}`;
}

function evidence({ citations, confidence, reason }: Evidence): [Term, Value][] {
  const says: [Term, Value][] = [];
  const sources = new Set(citations.map((citation) => citation.split('#', 1)[0] ?? ''));
  for (const source of sources) says.push(['prov:hadPrimarySource', { iri: iriOf(source) }]);
  for (const citation of citations) says.push(['g:citedAt', { iri: iriOf(citation) }]);
  says.push(['g:confidence', { text: confidence }]);
  if (reason !== undefined) says.push(['rdfs:comment', { text: reason, language: 'en' }]);
  return says;
}
