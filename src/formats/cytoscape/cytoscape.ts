import type { EntityRecord } from '../../domain/record/record';
import {
  type Attribute,
  CO_PRESENCE_ATTRIBUTES,
  ENTITY_ATTRIBUTES,
  RELATIONSHIP_ATTRIBUTES,
  shownName,
  type Tie,
} from '../attributes';
import type { Format } from '../format';
import { furtherNames, NAME_DETAILS, UNCERTAIN_DATES } from '../losses';

/** The JSON of Cytoscape and Cytoscape.js: nodes and edges with their data, names and citations as lists. */
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
    yield* list(header.shape === 'events' ? graph.relationships() : graph.coPresences(), (tie: Tie) =>
      edgeData(tie),
    );
    yield '\n]}}\n';
  },
};

async function* list<R>(
  batches: AsyncIterable<readonly R[]>,
  data: (record: R) => object,
): AsyncGenerator<string> {
  let before = '\n';
  for await (const batch of batches) {
    let text = '';
    for (const record of batch) {
      text += `${before}${JSON.stringify({ data: data(record) })}`;
      before = ',\n';
    }
    yield text;
  }
}

function nodeData(entity: EntityRecord) {
  const name = shownName(entity, 'en');
  return {
    id: entity.id,
    name,
    shared_name: name,
    ...attributesOf(ENTITY_ATTRIBUTES, entity),
    names: furtherNames(entity, name),
    citations: entity.citations,
  };
}

function edgeData(tie: Tie) {
  const ends = { id: tie.id, source: tie.from, target: tie.to };
  const citations = tie.citations;
  return tie.record === 'relationship'
    ? { ...ends, interaction: tie.type, ...attributesOf(RELATIONSHIP_ATTRIBUTES, tie), citations }
    : { ...ends, interaction: 'co-presence', ...attributesOf(CO_PRESENCE_ATTRIBUTES, tie), citations };
}

function attributesOf<R>(attributes: readonly Attribute<R>[], record: R): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const { name, of } of attributes) {
    const value = of(record);
    if (value !== undefined) data[name] = value;
  }
  return data;
}
