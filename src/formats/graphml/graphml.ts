import type { EntityRecord } from '../../domain/record/record';
import type { Subgraph } from '../../domain/record/subgraph';
import {
  type Attribute,
  CO_PRESENCE_ATTRIBUTES,
  ENTITY_ATTRIBUTES,
  type ExportEdge,
  entityAttributes,
  RELATIONSHIP_ATTRIBUTES,
  relationshipAttributes,
} from '../attributes';
import type { Format } from '../export-format';
import { headerFields } from '../header-fields';
import { joined } from '../join-lines';
import { CITATIONS_AS_TEXT, NAME_DETAILS, UNCERTAIN_DATES } from '../losses';
import { escapeXml } from '../xml/escape';

/** GraphML (graphdrawing.org), with typed attributes. Ids distinguish parallel edges. */
export const graphml: Format = {
  name: 'graphml',
  label: 'GraphML',
  extension: 'graphml',
  mediaType: 'application/graphml+xml',
  readBy: 'NetworkX, igraph, yEd, Gephi, Cytoscape',
  streaming: true,
  shapes: ['events', 'co-presence'],
  losses: [NAME_DETAILS, UNCERTAIN_DATES, CITATIONS_AS_TEXT],
  async *write(graph) {
    yield opening(graph);
    for await (const batch of graph.entities()) yield joined(batch, nodeLine);
    for await (const batch of graph.relationships()) {
      yield joined(batch, (edge) => edgeLine(edge, relationshipAttributes(edge.type)));
    }
    for await (const batch of graph.coPresences()) {
      yield joined(batch, (edge) => edgeLine(edge, CO_PRESENCE_ATTRIBUTES));
    }
    yield '</graph>\n</graphml>\n';
  },
};

function opening({ header }: Subgraph): string {
  const edgeKeys =
    header.shape === 'events'
      ? RELATIONSHIP_ATTRIBUTES.map((attribute) => keyOf('edge', 'e', attribute))
      : CO_PRESENCE_ATTRIBUTES.map((attribute) => keyOf('edge', 'e', attribute));
  const fields = headerFields(header);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...fields.map(([name]) => `<key id="g_${name}" for="graph" attr.name="${name}" attr.type="string"/>`),
    ...ENTITY_ATTRIBUTES.map((attribute) => keyOf('node', 'n', attribute)),
    ...edgeKeys,
    `<graph id="guanxi" edgedefault="${header.shape === 'events' ? 'directed' : 'undirected'}">`,
    ...fields.map(([name, value]) => `<data key="g_${name}">${escapeXml(value)}</data>`),
    '',
  ].join('\n');
}

function keyOf<R>(of: 'node' | 'edge', prefix: string, { name, type }: Attribute<R>): string {
  const xmlType = type === 'integer' ? 'long' : type;
  return `<key id="${prefix}_${name}" for="${of}" attr.name="${name}" attr.type="${xmlType}"/>`;
}

function nodeLine(entity: EntityRecord): string {
  return `<node id="${escapeXml(entity.id)}">${values('n', entityAttributes(entity.kind), entity)}</node>\n`;
}

function edgeLine<T extends ExportEdge>(edge: T, attributes: readonly Attribute<T>[]): string {
  const ends = `id="${escapeXml(edge.id)}" source="${escapeXml(edge.from)}" target="${escapeXml(edge.to)}"`;
  return `<edge ${ends}>${values('e', attributes, edge)}</edge>\n`;
}

function values<R>(prefix: string, attributes: readonly Attribute<R>[], record: R): string {
  let list = '';
  for (const { name, of } of attributes) {
    const value = of(record);
    if (value !== undefined) list += `<data key="${prefix}_${name}">${escapeXml(String(value))}</data>`;
  }
  return list;
}
