import type { GraphRecord } from '../../domain/record/record';
import type { Format } from '../export-format';
import { joined } from '../join-lines';
import { aboutFile } from './about';
import { type Description, describe, type RdfValue } from './describe';
import { RDF_LOSSES } from './rdf-losses';
import { PREFIXES, type RdfTerm } from './rdf-terms';

/** Turtle with terms of schema.org, W3C ORG and PROV. Each relationship is a statement with its evidence. */
export const turtle: Format = {
  name: 'turtle',
  label: 'Turtle',
  extension: 'ttl',
  mediaType: 'text/turtle',
  readBy: 'rapper, rdflib, Jena, GraphDB and other triple stores',
  streaming: true,
  shapes: ['events'],
  losses: RDF_LOSSES,
  async *write({ header, ...graph }) {
    const prefixes = Object.entries(PREFIXES).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}>.\n`);
    yield `${prefixes.join('')}\n${statements(aboutFile(header))}`;
    const write = (record: GraphRecord) => joined(describe(record), statements);
    for await (const batch of graph.entities()) yield joined(batch, write);
    for await (const batch of graph.relationships()) yield joined(batch, write);
    yield '# end\n';
  },
};

/** The triples of one subject. Repeats neither the subject nor the predicate of adjacent triples. */
function statements({ iri, triples }: Description): string {
  let text = `<${iri}>`;
  let before: RdfTerm | undefined;
  for (const [term, value] of triples) {
    if (term === before) text += `, ${valueText(value)}`;
    else {
      const predicate = term === 'rdf:type' ? 'a' : term;
      text += `${before === undefined ? ' ' : ';\n    '}${predicate} ${valueText(value)}`;
    }
    before = term;
  }
  return `${text}.\n`;
}

function valueText(value: RdfValue): string {
  if ('iri' in value) return `<${value.iri}>`;
  if ('term' in value) return value.term;
  const { text, language, type } = value;
  if (type === 'xsd:double' || type === 'xsd:boolean') return text;
  const tag = language === undefined ? '' : `@${language.toLowerCase()}`;
  return `"${SUSPECT.test(text) ? text.replace(EACH_SPECIAL, escaped) : text}"${tag}${type === undefined ? '' : `^^${type}`}`;
}

/** A fast test for characters that Turtle may have to escape, including those beyond the first plane. */
const SUSPECT = /[^ !#-[\]-~\u00a0-\ud7ff\ue000-\uffff]/;
const EACH_SPECIAL = /["\\\p{Cc}\p{Cs}]/gu;

function escaped(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`;
  const code = character.charCodeAt(0);
  return code > 0xff ? '\ufffd' : `\\u${code.toString(16).padStart(4, '0').toUpperCase()}`;
}
