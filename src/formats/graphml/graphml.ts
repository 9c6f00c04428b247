import type { EntityRecord } from '../../domain/record/record';
import type { Subgraph } from '../../domain/record/subgraph';
import {
  type Attribute,
  CO_PRESENCE_ATTRIBUTES,
  ENTITY_ATTRIBUTES,
  RELATIONSHIP_ATTRIBUTES,
  type Tie,
} from '../attributes';
import type { Format } from '../format';
import { headerFields } from '../header-fields';
import { joined } from '../lines';
import { CITATIONS_AS_TEXT, NAME_DETAILS, UNCERTAIN_DATES } from '../losses';
import { escapeXml } from '../xml/escape';

/** GraphML (graphdrawing.org): typed attributes of nodes and edges, parallel edges told apart by id. */
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
    const node = lineOf(
      'node',
      'n',
      ENTITY_ATTRIBUTES,
      (entity: EntityRecord) => `id="${escapeXml(entity.id)}"`,
    );
    const edge = lineOf('edge', 'e', RELATIONSHIP_ATTRIBUTES, endsOf);
    const presence = lineOf('edge', 'e', CO_PRESENCE_ATTRIBUTES, endsOf);
    for await (const batch of graph.entities()) yield joined(batch, node);
    for await (const batch of graph.relationships()) yield joined(batch, edge);
    for await (const batch of graph.coPresences()) yield joined(batch, presence);
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
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
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

function endsOf(tie: Tie): string {
  return `id="${escapeXml(tie.id)}" source="${escapeXml(tie.from)}" target="${escapeXml(tie.to)}"`;
}

/** How a record becomes one element with its attributes as data. */
function lineOf<R>(
  element: string,
  prefix: string,
  attributes: readonly Attribute<R>[],
  identity: (record: R) => string,
): (record: R) => string {
  return (record) => {
    let line = `<${element} ${identity(record)}>`;
    for (const { name, of } of attributes) {
      const value = of(record);
      if (value !== undefined) line += `<data key="${prefix}_${name}">${escapeXml(String(value))}</data>`;
    }
    return `${line}</${element}>\n`;
  };
}
