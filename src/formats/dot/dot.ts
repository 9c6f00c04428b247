import type { EntityRecord } from '../../domain/record/record';
import {
  type Attribute,
  CO_PRESENCE_ATTRIBUTES,
  type ExportEdge,
  entityAttributes,
  relationshipAttributes,
  shownName,
} from '../attributes';
import type { Format, Loss } from '../export-format';
import { headerFields } from '../header-fields';
import { joined } from '../join-lines';
import { CITATIONS_AS_TEXT, NAME_DETAILS, UNCERTAIN_DATES } from '../losses';

const SHAPES: Readonly<Partial<Record<EntityRecord['kind'], string>>> = {
  Person: 'ellipse',
  Organization: 'box',
  Event: 'diamond',
  Agreement: 'note',
  Place: 'house',
};

/** Texts that Graphviz returns with an additional backslash; see `exactTexts`. */
const BACKSLASHES: Loss = {
  code: 'backslashes',
  how: 'as-text',
  meaning:
    'Texts with an odd run of backslashes at the end or before a quotation mark. They get one more backslash.',
};

/** DOT, the format of Graphviz. Columns that Graphviz does not draw become attributes of the same name. */
export const dot: Format = {
  name: 'dot',
  label: 'Graphviz DOT',
  extension: 'dot',
  mediaType: 'text/vnd.graphviz',
  readBy: 'Graphviz',
  streaming: true,
  shapes: ['events', 'co-presence'],
  losses: [NAME_DETAILS, UNCERTAIN_DATES, CITATIONS_AS_TEXT, BACKSLASHES],
  async *write({ header, ...graph }, _options, reportLoss) {
    const exact = exactTexts(() => reportLoss?.(BACKSLASHES.code));
    const arrow = header.shape === 'events' ? '->' : '--';
    const about = joined(
      headerFields(header),
      ([name, value]) => `  ${quote(`guanxi_${name}`)}=${quote(value)};\n`,
    );
    yield `${header.shape === 'events' ? 'digraph' : 'graph'} guanxi {\n${about}  charset="UTF-8";\n`;
    for await (const batch of graph.entities()) yield joined(batch, (entity) => nodeLine(entity, exact));
    for await (const batch of graph.relationships()) {
      yield joined(batch, (edge) =>
        edgeLine(edge, arrow, edge.type, relationshipAttributes(edge.type), exact),
      );
    }
    for await (const batch of graph.coPresences()) {
      yield joined(batch, (edge) => edgeLine(edge, arrow, String(edge.count), CO_PRESENCE_ATTRIBUTES, exact));
    }
    yield '}\n';
  },
};

function nodeLine(entity: EntityRecord, exact: Quote): string {
  const { id, kind } = entity;
  const drawn = `shape=${quote(SHAPES[kind] ?? 'plain')}, label=${quote(shownName(entity, 'en'))}`;
  return `  ${quote(id)} [${drawn}${values(entityAttributes(kind), entity, exact)}];\n`;
}

function edgeLine<T extends ExportEdge>(
  edge: T,
  arrow: string,
  shown: string,
  attributes: readonly Attribute<T>[],
  exact: Quote,
): string {
  const drawn = `id=${quote(edge.id)}, label=${quote(shown)}`;
  return `  ${quote(edge.from)} ${arrow} ${quote(edge.to)} [${drawn}${values(attributes, edge, exact)}];\n`;
}

/** The columns as attributes. Graphviz itself uses `label` and `weight`. */
function values<R>(attributes: readonly Attribute<R>[], record: R, exact: Quote): string {
  let list = '';
  for (const { name, of } of attributes) {
    const value = name === 'label' ? undefined : of(record);
    if (value === undefined) continue;
    list += `, "${name === 'weight' ? 'guanxi_weight' : name}"=${exact(String(value))}`;
  }
  return list;
}

/** Puts a text in quotation marks. */
type Quote = (text: string) => string;

/**
 * Quotes texts other than labels, in which Graphviz keeps backslashes unchanged. An odd run of backslashes before a
 * quotation mark would escape the mark, so the run gets one more, which is reported as a loss.
 */
const exactTexts =
  (lengthened: () => void): Quote =>
  (text) => {
    if (!SPECIAL.test(text)) return `"${text}"`;
    if (ESCAPES_A_MARK.test(text)) lengthened();
    return `"${text.replaceAll('\0', '\ufffd').replace(EACH_MARK, escapedMark)}"`;
  };

const ESCAPES_A_MARK = /(?<!\\)\\(?:\\\\)*(?:"|$)/;
const EACH_MARK = /(\\*)("|$)/g;

function escapedMark(_: string, run: string, mark: string): string {
  const even = run.length % 2 === 0 ? run : `${run}\\`;
  return mark === '"' ? `${even}\\"` : even;
}

/**
 * Quotes a text that may be a label. Graphviz interprets backslashes in labels (`\\N`), so each is doubled.
 */
const quote: Quote = (text) => `"${SPECIAL.test(text) ? text.replace(EACH_SPECIAL, escaped) : text}"`;

const SPECIAL = /["\\\0]/;
const EACH_SPECIAL = new RegExp(SPECIAL, 'g');
const escaped = (character: string): string =>
  character === '"' ? '\\"' : character === '\\' ? '\\\\' : '\ufffd';
