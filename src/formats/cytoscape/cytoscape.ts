import type { EntityRecord } from '../../domain/record/record';
import {
  type Attribute,
  CO_PRESENCE_ATTRIBUTES,
  type ExportEdge,
  entityAttributes,
  relationshipAttributes,
  shownName,
} from '../attributes';
import type { Format } from '../export-format';
import { furtherNames, NAME_DETAILS, UNCERTAIN_DATES } from '../losses';
import { jsonText, jsonTexts, jsonValue } from '../text/json-text';

/** The JSON of Cytoscape and Cytoscape.js. Names and citations are lists. */
export const cytoscape: Format = {
  name: 'cytoscape',
  label: 'Cytoscape JSON',
  extension: 'cyjs',
  mediaType: 'application/json',
  readBy: 'Cytoscape, Cytoscape.js',
  streaming: true,
  shapes: ['events', 'co-presence'],
  losses: [NAME_DETAILS, UNCERTAIN_DATES],
  async *write({ header, ...graph }) {
    const about = { name: 'Guanxi', shared_name: 'Guanxi', ...header };
    yield `{"format_version":"1.0","generated_by":"Guanxi","target_cytoscapejs_version":"~3","data":${JSON.stringify(about)},\n"elements":{"nodes":[`;
    yield* list(graph.entities(), nodeData);
    yield '\n],"edges":[';
    yield* list(header.shape === 'events' ? graph.relationships() : graph.coPresences(), (edge: ExportEdge) =>
      edgeData(edge),
    );
    yield '\n]}}\n';
  },
};

async function* list<R>(
  batches: AsyncIterable<readonly R[]>,
  data: (record: R) => string,
): AsyncGenerator<string> {
  let before = '\n';
  for await (const batch of batches) {
    let text = '';
    for (const record of batch) {
      text += `${before}{"data":{${data(record)}}}`;
      before = ',\n';
    }
    yield text;
  }
}

function nodeData(entity: EntityRecord): string {
  const name = shownName(entity, 'en');
  const shown = jsonText(name);
  const names = jsonTexts(furtherNames(entity, name));
  const data = values(entityAttributes(entity.kind), entity);
  return `"id":${jsonText(entity.id)},"name":${shown},"shared_name":${shown}${data},"names":${names},"citations":${jsonTexts(entity.citations)}`;
}

function edgeData(edge: ExportEdge): string {
  const ends = `"id":${jsonText(edge.id)},"source":${jsonText(edge.from)},"target":${jsonText(edge.to)}`;
  const [interaction, data] =
    edge.record === 'relationship'
      ? [edge.type, values(relationshipAttributes(edge.type), edge)]
      : [edge.record, values(CO_PRESENCE_ATTRIBUTES, edge)];
  return `${ends},"interaction":"${interaction}"${data},"citations":${jsonTexts(edge.citations)}`;
}

/** Columns that this format writes as lists. */
const LISTS = new Set(['names', 'citations']);

function values<R>(attributes: readonly Attribute<R>[], record: R): string {
  let list = '';
  for (const { name, of } of attributes) {
    const value = LISTS.has(name) ? undefined : of(record);
    if (value !== undefined) list += `,"${name}":${jsonValue(value)}`;
  }
  return list;
}
