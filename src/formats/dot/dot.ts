import type { EntityRecord } from '../../domain/record/record';
import {
  type Attribute,
  CO_PRESENCE_ATTRIBUTES,
  entityAttributes,
  relationshipAttributes,
  shownName,
  type Tie,
} from '../attributes';
import type { Format, Loss } from '../format';
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

/** Texts that Graphviz gives back with a backslash more: `exactly` says why. */
const BACKSLASHES: Loss = {
  code: 'backslashes',
  how: 'as-text',
  meaning:
    'A text that is no label has one backslash more where an odd run of them ends it or stands before a quotation mark.',
  count: (record) => {
    if (record.record === 'entity') return lengthened(entityAttributes(record.kind), record);
    if (record.record === 'co-presence') return lengthened(CO_PRESENCE_ATTRIBUTES, record);
    return lengthened(relationshipAttributes(record.type), record);
  },
};

/** How many of the texts that `values` writes become longer. */
function lengthened<R>(attributes: readonly Attribute<R>[], record: R): number {
  let count = 0;
  for (const { name, type, of } of attributes) {
    if (type === 'string' && name !== 'label' && ESCAPES_A_MARK.test(String(of(record) ?? ''))) count += 1;
  }
  return count;
}

/** DOT: the graph as Graphviz draws it; what it does not draw stands as attributes of the same names. */
export const dot: Format = {
  name: 'dot',
  label: 'Graphviz DOT',
  extension: 'dot',
  mediaType: 'text/vnd.graphviz',
  readBy: 'Graphviz',
  streaming: true,
  shapes: ['events', 'co-presence'],
  losses: [NAME_DETAILS, UNCERTAIN_DATES, CITATIONS_AS_TEXT, BACKSLASHES],
  async *write({ header, ...graph }) {
    const arrow = header.shape === 'events' ? '->' : '--';
    const about = joined(
      headerFields(header),
      ([name, value]) => `  ${quote(`guanxi_${name}`)}=${quote(value)};\n`,
    );
    yield `${header.shape === 'events' ? 'digraph' : 'graph'} guanxi {\n${about}  charset="UTF-8";\n`;
    for await (const batch of graph.entities()) yield joined(batch, nodeLine);
    for await (const batch of graph.relationships()) {
      yield joined(batch, (tie) => edgeLine(tie, arrow, relationshipAttributes(tie.type), tie.type));
    }
    for await (const batch of graph.coPresences()) {
      yield joined(batch, (tie) => edgeLine(tie, arrow, CO_PRESENCE_ATTRIBUTES, String(tie.count)));
    }
    yield '}\n';
  },
};

function nodeLine(entity: EntityRecord): string {
  const { id, kind } = entity;
  const drawn = `shape=${quote(SHAPES[kind] ?? 'plain')}, label=${quote(shownName(entity, 'en'))}`;
  return `  ${quote(id)} [${drawn}${values(entityAttributes(kind), entity)}];\n`;
}

function edgeLine<T extends Tie>(
  tie: T,
  arrow: string,
  attributes: readonly Attribute<T>[],
  shown: string,
): string {
  const drawn = `id=${quote(tie.id)}, label=${quote(shown)}`;
  return `  ${quote(tie.from)} ${arrow} ${quote(tie.to)} [${drawn}${values(attributes, tie)}];\n`;
}

/** What the record says beside what is drawn; `label` and `weight` are Graphviz's own. */
function values<R>(attributes: readonly Attribute<R>[], record: R): string {
  let list = '';
  for (const { name, of } of attributes) {
    const value = name === 'label' ? undefined : of(record);
    if (value === undefined) continue;
    list += `, "${name === 'weight' ? 'guanxi_weight' : name}"=${exactly(String(value))}`;
  }
  return list;
}

/**
 * A quoted text that is no label: Graphviz takes its backslashes as they stand. Only an odd run of them before a
 * quotation mark or at the end would escape the mark, and gets one more.
 */
const exactly = (text: string): string =>
  `"${SPECIAL.test(text) ? text.replaceAll('\0', '\ufffd').replace(EACH_MARK, escapedMark) : text}"`;

const ESCAPES_A_MARK = /(?<!\\)\\(?:\\\\)*(?:"|$)/;
const EACH_MARK = /(\\*)("|$)/g;

function escapedMark(_: string, run: string, mark: string): string {
  const even = run.length % 2 === 0 ? run : `${run}\\`;
  return mark === '"' ? `${even}\\"` : even;
}

/**
 * A quoted text of DOT that may be a label. A quotation mark is escaped; each backslash is written twice, as the labels
 * of Graphviz have it, so that it begins no escape (`\\N`) and cannot unescape the mark after it.
 */
const quote = (text: string): string =>
  `"${SPECIAL.test(text) ? text.replace(EACH_SPECIAL, escaped) : text}"`;

const SPECIAL = /["\\\0]/;
const EACH_SPECIAL = new RegExp(SPECIAL, 'g');
const escaped = (character: string): string =>
  character === '"' ? '\\"' : character === '\\' ? '\\\\' : '\ufffd';
