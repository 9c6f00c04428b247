import type { GraphRecord } from '../../domain/record/record';
import type { Format } from '../format';
import { aboutFile } from './about';
import { type Description, describe, type Value } from './describe';
import { RDF_LOSSES } from './losses';
import { PREFIXES } from './terms';

/** The meaning of every key, in the file itself: nothing is fetched to read it. */
const CONTEXT = { '@version': 1.1, ...PREFIXES };

/** JSON-LD: the same triples as the Turtle, one thing an object, with its context in the file. */
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
    const write = (batch: readonly GraphRecord[]) => {
      let text = '';
      for (const record of batch) for (const one of describe(record)) text += `,\n${objectText(one)}`;
      return text;
    };
    for await (const batch of graph.entities()) yield write(batch);
    for await (const batch of graph.relationships()) yield write(batch);
    yield '\n]}\n';
  },
};

function objectText({ iri, says }: Description): string {
  const object: Record<string, unknown[]> = {};
  const types: string[] = [];
  for (const [term, value] of says) {
    if (term === 'rdf:type' && 'term' in value) types.push(value.term);
    else {
      object[term] ??= [];
      object[term].push(jsonOf(value));
    }
  }
  return JSON.stringify({ '@id': iri, ...(types.length === 0 ? {} : { '@type': types }), ...object });
}

function jsonOf(value: Value): unknown {
  if ('iri' in value) return { '@id': value.iri };
  if ('term' in value) return { '@id': value.term };
  if (value.language !== undefined)
    return { '@value': value.text, '@language': value.language.toLowerCase() };
  if (value.type !== undefined) return { '@value': value.text, '@type': value.type };
  return value.text;
}
