import { DataFactory, type Quad_Object, type Quad_Predicate, Writer } from 'n3';
import type { GraphRecord } from '../../domain/record/record';
import type { Format } from '../format';
import { aboutFile } from './about';
import { type Description, describe, type Value } from './describe';
import { RDF_LOSSES } from './losses';
import { PREFIXES, type Term } from './terms';

/** Turtle with the terms of schema.org, W3C ORG and PROV; each relationship is a statement with its evidence. */
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
    const text = new Collected();
    const writer = new Writer(text, { prefixes: PREFIXES });
    add(writer, aboutFile(header));
    const write = (batch: readonly GraphRecord[]) => {
      for (const record of batch) for (const one of describe(record)) add(writer, one);
      return text.take();
    };
    for await (const batch of graph.entities()) yield write(batch);
    for await (const batch of graph.relationships()) yield write(batch);
    writer.end();
    yield `${text.take()}# end\n`;
  },
};

/** Where the writer writes: at once, and into memory until it is taken. */
class Collected {
  #text = '';

  write(chunk: string, _encoding: string, done?: () => void): void {
    this.#text += chunk;
    done?.();
  }

  end(done?: () => void): void {
    done?.();
  }

  take(): string {
    const text = this.#text;
    this.#text = '';
    return text;
  }
}

function add(writer: Writer, { iri, says }: Description): void {
  const subject = DataFactory.namedNode(iri);
  for (const [term, value] of says) writer.addQuad(subject, nodeOf(term), objectOf(value));
}

const nodes = new Map<Term, Quad_Predicate>();

function nodeOf(term: Term): Quad_Predicate {
  const known = nodes.get(term);
  if (known) return known;
  const at = term.indexOf(':');
  const node = DataFactory.namedNode(
    PREFIXES[term.slice(0, at) as keyof typeof PREFIXES] + term.slice(at + 1),
  );
  nodes.set(term, node);
  return node;
}

function objectOf(value: Value): Quad_Object {
  if ('iri' in value) return DataFactory.namedNode(value.iri);
  if ('term' in value) return nodeOf(value.term) as Quad_Object;
  if (value.language !== undefined) return DataFactory.literal(value.text, value.language.toLowerCase());
  if (value.type !== undefined) {
    return DataFactory.literal(value.text, DataFactory.namedNode(nodeOf(value.type).value));
  }
  return DataFactory.literal(value.text);
}
