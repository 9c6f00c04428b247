import type { SubgraphHeader } from '../domain/record/subgraph';

/** What a file says of itself, as names and texts, for the formats that hold no more. */
export function headerFields(header: SubgraphHeader): [name: string, value: string][] {
  const { counts, sources } = header;
  const licences = [...new Set(sources.listed.map(({ licence }) => licence ?? 'not stated'))].sort();
  return [
    ['generator', 'Guanxi'],
    ['selection', JSON.stringify(header.selection)],
    ['shape', header.shape],
    ['made', header.made],
    ['data_version', header.dataVersion],
    ['entities', String(counts.entities)],
    ...(counts.relationships === null
      ? []
      : ([['relationships', String(counts.relationships)]] as [string, string][])),
    ...(header.leftOut === undefined
      ? []
      : ([
          ['left_out_entities', String(header.leftOut.entities)],
          ['left_out_relationships', String(header.leftOut.relationships)],
        ] as [string, string][])),
    ...(header.truncatedBy ?? []).map((cut): [string, string] => ['truncated_by', cut]),
    ['licences', licences.join('; ')],
    ['sources', sources.listed.map(sourceText).join('; ')],
    ['sources_total', String(sources.total)],
  ];
}

const sourceText = ({ id, name, url }: SubgraphHeader['sources']['listed'][number]) =>
  `${id} ${name}${url === null ? '' : ` <${url}>`}`;
