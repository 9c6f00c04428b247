import { createHash } from 'node:crypto';
import type { SubgraphHeader } from '../../domain/record/subgraph';
import { headerFields } from '../header-fields';
import { type Description, iriOf } from './describe';

/** The prefix of all IRIs in a file. It connects the data set to its content. */
const SPACE = 'urn:guanxi:';

/** The header as a data set. */
export function aboutFile(header: SubgraphHeader): Description {
  const { selection, shape, made, dataVersion, counts, sources } = header;
  const what = JSON.stringify([selection, shape, made, dataVersion]);
  return {
    iri: iriOf(`export:${createHash('sha256').update(what).digest('hex').slice(0, 20)}`),
    triples: [
      ['rdf:type', { term: 'void:Dataset' }],
      ['rdf:type', { term: 'prov:Entity' }],
      ['void:uriSpace', { text: SPACE }],
      ['void:entities', { text: String(counts.entities), type: 'xsd:integer' }],
      ['dcterms:created', { text: made, type: 'xsd:date' }],
      ...sources.listed.map(({ id }) => ['dcterms:source', { iri: iriOf(id) }] as const),
      ...headerFields(header).map(([name, value]) => [`g:${name}`, { text: value }] as const),
    ],
  };
}
