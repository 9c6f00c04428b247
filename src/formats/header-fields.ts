import type { SubgraphHeader } from '../domain/record/subgraph';

/** The header of a subgraph as pairs of name and text, for formats without structured metadata. */
export function headerFields(header: SubgraphHeader): [name: string, value: string][] {
  const { counts, leftOut, sources } = header;
  const licences = [...new Set(sources.listed.map(({ licence }) => licence ?? 'not stated'))].sort();
  const fields: [name: string, value: string | number | null | undefined][] = [
    ['generator', 'Guanxi'],
    ['selection', JSON.stringify(header.selection)],
    ['shape', header.shape],
    ['made', header.made],
    ['data_version', header.dataVersion],
    ['entities', counts.entities],
    ['relationships', counts.relationships],
    ['left_out_entities', leftOut?.entities],
    ['left_out_relationships', leftOut?.relationships],
    ['truncated_by', header.truncatedBy?.join('; ')],
    ['licences', licences.join('; ')],
    ['sources', sources.listed.map(sourceText).join('; ')],
    ['sources_total', sources.total],
  ];
  return fields.flatMap(([name, value]) => (value == null ? [] : [[name, String(value)]]));
}

const sourceText = ({ id, name, url }: SubgraphHeader['sources']['listed'][number]) =>
  `${id} ${name}${url === null ? '' : ` <${url}>`}`;
