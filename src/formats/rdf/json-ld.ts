import type { GraphRecord } from '../../domain/record/record';
import type { Format } from '../export-format';
import { joined } from '../join-lines';
import { jsonText } from '../text/json-text';
import { aboutFile } from './about';
import { type Description, describe, type RdfValue } from './describe';
import { RDF_LOSSES } from './rdf-losses';
import { PREFIXES, type RdfTerm } from './rdf-terms';

/** The context is in the file, so that programs need not fetch it. */
const CONTEXT = { '@version': 1.1, ...PREFIXES };

/** JSON-LD with the same triples as Turtle, one object per subject. */
export const jsonLd: Format = {
  name: 'json-ld',
  label: 'JSON-LD',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  readBy: 'rdflib, Jena, search engines',
  streaming: true,
  shapes: ['events'],
  losses: RDF_LOSSES,
  async *write({ header, ...graph }) {
    yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[\n${objectText(aboutFile(header))}`;
    const write = (record: GraphRecord) => joined(describe(record), (one) => `,\n${objectText(one)}`);
    for await (const batch of graph.entities()) yield joined(batch, write);
    for await (const batch of graph.relationships()) yield joined(batch, write);
    yield '\n]}\n';
  },
};

/** One subject as an object, with one list per predicate. IRIs need no escapes. */
function objectText({ iri, triples }: Description): string {
  let text = `{"@id":"${iri}"`;
  let before: RdfTerm | undefined;
  for (const [term, value] of triples) {
    if (term === before) text += ',';
    else text += `${before === undefined ? '' : ']'},"${term === 'rdf:type' ? '@type' : term}":[`;
    text += term === 'rdf:type' && 'term' in value ? `"${value.term}"` : valueText(value);
    before = term;
  }
  return before === undefined ? `${text}}` : `${text}]}`;
}

function valueText(value: RdfValue): string {
  if ('iri' in value) return `{"@id":"${value.iri}"}`;
  if ('term' in value) return `{"@id":"${value.term}"}`;
  const text = jsonText(value.text);
  if (value.language !== undefined) {
    return `{"@value":${text},"@language":${jsonText(value.language.toLowerCase())}}`;
  }
  return value.type === undefined ? text : `{"@value":${text},"@type":"${value.type}"}`;
}
