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
import { headerFields } from '../header-fields';
import { joined } from '../lines';
import { CITATIONS_AS_TEXT, NAME_DETAILS, UNCERTAIN_DATES } from '../losses';

const SHAPES: Readonly<Partial<Record<EntityRecord['kind'], string>>> = {
  Person: 'ellipse',
  Organization: 'box',
  Event: 'diamond',
  Agreement: 'note',
  Place: 'house',
};

/** DOT: the graph as Graphviz draws it; what it does not draw stands as attributes of the same names. */
export const dot: Format = {
  name: 'dot',
  label: 'Graphviz DOT',
  extension: 'dot',
  mediaType: 'text/vnd.graphviz',
  readBy: 'Graphviz',
  streaming: true,
  shapes: ['events', 'co-presence'],
  losses: [NAME_DETAILS, UNCERTAIN_DATES, CITATIONS_AS_TEXT],
  async *write({ header, ...graph }) {
    const arrow = header.shape === 'events' ? '->' : '--';
    const about = joined(
      headerFields(header),
      ([name, value]) => `  ${quote(`guanxi_${name}`)}=${quote(value)};\n`,
    );
    yield `${header.shape === 'events' ? 'digraph' : 'graph'} guanxi {\n${about}  charset="UTF-8";\n`;
    for await (const batch of graph.entities()) yield joined(batch, nodeLine);
    for await (const batch of graph.relationships()) {
      yield joined(batch, (tie) => edgeLine(tie, arrow, RELATIONSHIP_ATTRIBUTES, tie.type));
    }
    for await (const batch of graph.coPresences()) {
      yield joined(batch, (tie) => edgeLine(tie, arrow, CO_PRESENCE_ATTRIBUTES, String(tie.count)));
    }
    yield '}\n';
  },
};

function nodeLine(entity: EntityRecord): string {
  const shown = { shape: SHAPES[entity.kind] ?? 'plain', label: shownName(entity, 'en') };
  return `  ${quote(entity.id)} [${attributesOf(shown, ENTITY_ATTRIBUTES, entity)}];\n`;
}

function edgeLine<T extends Tie>(
  tie: T,
  arrow: string,
  attributes: readonly Attribute<T>[],
  shown: string,
): string {
  const list = attributesOf({ label: shown }, attributes, tie);
  return `  ${quote(tie.from)} ${arrow} ${quote(tie.to)} [id=${quote(tie.id)}, ${list}];\n`;
}

/** What is drawn, and what the record says; `label` and `shape` are Graphviz's own. */
function attributesOf<R>(
  drawn: Readonly<Record<string, string>>,
  attributes: readonly Attribute<R>[],
  record: R,
): string {
  let list = Object.entries(drawn)
    .map(([name, value]) => `${name}=${quote(value)}`)
    .join(', ');
  for (const { name, of } of attributes) {
    const value = name === 'label' ? undefined : of(record);
    if (value !== undefined)
      list += `, ${quote(name === 'weight' ? 'guanxi_weight' : name)}=${quote(String(value))}`;
  }
  return list;
}

/**
 * A quoted text of DOT. A quotation mark is escaped; each backslash is written twice, as the labels of Graphviz have
 * it, so that it begins no escape (`\\N`) and cannot unescape the mark after it.
 */
const quote = (text: string): string =>
  `"${text.replaceAll('\0', '\ufffd').replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
