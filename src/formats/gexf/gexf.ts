import type { EntityRecord } from '../../domain/record/record';
import type { SubgraphHeader } from '../../domain/record/subgraph';
import { kindDefinition } from '../../domain/vocabulary/kinds';
import {
  type Attribute,
  CO_PRESENCE_ATTRIBUTES,
  dayOf,
  ENTITY_ATTRIBUTES,
  type ExportEdge,
  entityAttributes,
  RELATIONSHIP_ATTRIBUTES,
  relationshipAttributes,
  shownName,
} from '../attributes';
import type { Format } from '../export-format';
import { headerFields } from '../header-fields';
import { joined } from '../join-lines';
import { CITATIONS_AS_TEXT, NAME_DETAILS, UNCERTAIN_DATES } from '../losses';
import { escapeXml } from '../xml/escape';

interface Version {
  readonly number: '1.2' | '1.3';
  readonly namespace: string;
  /** Whether edges have an attribute `kind` besides their label. */
  readonly edgeKinds: boolean;
}

const NEW: Version = { number: '1.3', namespace: 'http://gexf.net/1.3', edgeKinds: true };
const OLD: Version = { number: '1.2', namespace: 'http://www.gexf.net/1.2draft', edgeKinds: false };

/** GEXF 1.3 with time. Gephi's timeline shows dated elements from their earliest to their latest day. */
export const gexf = inVersion(NEW, 'gexf', 'Gephi 0.9.3 and newer, Gephi Lite');

/** GEXF 1.2, for programs that do not support 1.3. */
export const gexf12 = inVersion(OLD, 'gexf-1.2', 'NetworkX, Gephi');

function inVersion(version: Version, name: string, readBy: string): Format {
  return {
    name,
    label: `GEXF ${version.number}`,
    extension: 'gexf',
    mediaType: 'application/gexf+xml',
    readBy,
    streaming: true,
    shapes: ['events', 'co-presence'],
    losses: [NAME_DETAILS, UNCERTAIN_DATES, CITATIONS_AS_TEXT],
    async *write(graph) {
      yield opening(version, graph.header);
      for await (const batch of graph.entities()) yield joined(batch, nodeLine);
      yield '</nodes>\n<edges>\n';
      const line = (edge: ExportEdge, attributes: string) => edgeLine(version, edge, attributes);
      for await (const batch of graph.relationships()) {
        yield joined(batch, (edge) => line(edge, values(relationshipAttributes(edge.type), edge)));
      }
      for await (const batch of graph.coPresences()) {
        yield joined(batch, (edge) => line(edge, values(CO_PRESENCE_ATTRIBUTES, edge)));
      }
      yield '</edges>\n</graph>\n</gexf>\n';
    },
  };
}

function opening({ number, namespace }: Version, header: SubgraphHeader): string {
  const facts = headerFields(header).map(([name, value]) => `${name}: ${value}`);
  const edges =
    header.shape === 'events' ? declarations(RELATIONSHIP_ATTRIBUTES) : declarations(CO_PRESENCE_ATTRIBUTES);
  const type = header.shape === 'events' ? 'directed' : 'undirected';
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="${namespace}" version="${number}">
<meta lastmodifieddate="${header.made}">
<creator>Guanxi</creator>
<description>${escapeXml(facts.join('\n'))}</description>
</meta>
<graph mode="dynamic" timeformat="date" defaultedgetype="${type}">
<attributes class="node">
${declarations(ENTITY_ATTRIBUTES)}</attributes>
<attributes class="edge">
${edges}</attributes>
<nodes>
`;
}

const isColumn = ({ name }: { name: string }) => name !== 'label';

const declarations = <R>(attributes: readonly Attribute<R>[]): string =>
  joined(
    attributes.filter(isColumn),
    ({ name, type }) => `<attribute id="${name}" title="${name}" type="${type}"/>\n`,
  );

function nodeLine(entity: EntityRecord): string {
  const when = entity.properties[kindDefinition(entity.kind).dated ?? ''];
  const { born, died } = entity.properties;
  const time = timeAttributes(dayOf(when ?? born, 'earliest'), dayOf(when ?? died, 'latest'));
  const label = escapeXml(shownName(entity, 'en'));
  return `<node id="${escapeXml(entity.id)}" label="${label}"${time}>${values(entityAttributes(entity.kind), entity)}</node>\n`;
}

function edgeLine({ edgeKinds }: Version, edge: ExportEdge, attributes: string): string {
  const ends = `id="${escapeXml(edge.id)}" source="${escapeXml(edge.from)}" target="${escapeXml(edge.to)}"`;
  if (edge.record === 'co-presence') {
    const time = timeAttributes(dayOf(edge.first, 'earliest'), dayOf(edge.last, 'latest'));
    return `<edge ${ends} weight="${edge.weight}"${time}>${attributes}</edge>\n`;
  }
  const { during } = edge.properties;
  const time = timeAttributes(dayOf(during, 'earliest'), dayOf(during, 'latest'));
  const kind = edgeKinds ? ` kind="${edge.type}"` : '';
  return `<edge ${ends}${kind} label="${edge.type}"${time}>${attributes}</edge>\n`;
}

function timeAttributes(start: string | undefined, end: string | undefined): string {
  return `${start === undefined ? '' : ` start="${start}"`}${end === undefined ? '' : ` end="${end}"`}`;
}

function values<R>(attributes: readonly Attribute<R>[], record: R): string {
  let line = '';
  for (const { name, of } of attributes) {
    if (name === 'label') continue;
    const value = of(record);
    if (value !== undefined) line += `<attvalue for="${name}" value="${escapeXml(String(value))}"/>`;
  }
  return `<attvalues>${line}</attvalues>`;
}
