import type { SubgraphHeader } from '../../domain/record/subgraph';
import { headerFields } from '../header-fields';
import type { Description } from './describe';

/** What a file says of itself: a collection made from sources by a program. */
export function aboutFile(header: SubgraphHeader): Description {
  return {
    iri: `urn:guanxi:export:${header.dataVersion}`,
    says: [
      ['rdf:type', { term: 'prov:Collection' }],
      ['dcterms:created', { text: header.made, type: 'xsd:date' }],
      ...headerFields(header).map(([name, value]) => [`g:${name}`, { text: value }] as const),
    ],
  };
}
