import { splitCitation } from '../../domain/record/citation';
import type { EntityRecord, Evidence, NameRecord } from '../../domain/record/record';
import { KIND_NAMES } from '../../domain/vocabulary/kinds';
import { RELATIONSHIP_TYPES } from '../../domain/vocabulary/relationships';
import {
  type Attribute,
  CO_PRESENCE_ATTRIBUTES,
  ENTITY_ATTRIBUTES,
  type ExportEdge,
  entityAttributes,
  RELATIONSHIP_ATTRIBUTES,
  relationshipAttributes,
} from '../attributes';
import type { ExportedRecord } from '../export-format';
import type { Cell, CellValue } from './cell';

/** The rows of one record, as text. */
export interface Rows {
  /** Its row in the table of nodes or edges. */
  readonly own: string;
  readonly names: string;
  readonly evidence: string;
}

/** Formats a record as rows. */
export function rowsOf(record: ExportedRecord, cell: Cell): Rows {
  const own = record.record === 'entity' ? nodeRow(record, cell) : relationshipRow(record, cell);
  let names = '';
  let evidence = evidenceRows(record, record.record, undefined, record, cell);
  if (record.record === 'entity') {
    for (const name of record.names) {
      names += nameRow(record, name, cell);
      evidence += evidenceRows(record, 'name', name.text, name, cell);
    }
  }
  return { own, names, evidence };
}

function row(values: readonly CellValue[], cell: Cell): string {
  let text = cell(values[0]);
  for (let at = 1; at < values.length; at += 1) text += `,${cell(values[at])}`;
  return `${text}\r\n`;
}

/** The positions of the columns that apply to a kind or type. */
interface Layout<R> {
  readonly filled: readonly { readonly before: string; readonly of: Attribute<R>['of'] }[];
  readonly after: string;
}

function layout<R>(all: readonly Attribute<R>[], fillable: readonly Attribute<R>[]): Layout<R> {
  let at = 0;
  const filled = fillable.map((attribute) => {
    const next = all.indexOf(attribute) + 1;
    const before = ','.repeat(next - at);
    at = next;
    return { before, of: attribute.of };
  });
  return { filled, after: ','.repeat(all.length - at) };
}

/** The cells of a record. Columns that do not apply to it are empty. */
function columns<R>({ filled, after }: Layout<R>, record: R, cell: Cell): string {
  let text = '';
  for (const { before, of } of filled) text += before + cell(of(record));
  return `${text}${after}\r\n`;
}

const NODE_LAYOUTS = new Map(
  KIND_NAMES.map((kind) => [kind, layout(ENTITY_ATTRIBUTES, entityAttributes(kind))]),
);
const EDGE_LAYOUTS = new Map(
  RELATIONSHIP_TYPES.map((type) => [type, layout(RELATIONSHIP_ATTRIBUTES, relationshipAttributes(type))]),
);
const ANY_NODE = layout(ENTITY_ATTRIBUTES, ENTITY_ATTRIBUTES);
const ANY_EDGE = layout(RELATIONSHIP_ATTRIBUTES, RELATIONSHIP_ATTRIBUTES);
const PRESENCE = layout(CO_PRESENCE_ATTRIBUTES, CO_PRESENCE_ATTRIBUTES);

const nodeRow = (entity: EntityRecord, cell: Cell): string =>
  cell(entity.id) + columns(NODE_LAYOUTS.get(entity.kind) ?? ANY_NODE, entity, cell);

function relationshipRow(edge: ExportEdge, cell: Cell): string {
  const ends = `${cell(edge.id)},${cell(edge.from)},${cell(edge.to)}`;
  return edge.record === 'relationship'
    ? ends + columns(EDGE_LAYOUTS.get(edge.type) ?? ANY_EDGE, edge, cell)
    : ends + columns(PRESENCE, edge, cell);
}

const nameRow = ({ id }: EntityRecord, name: NameRecord, cell: Cell): string =>
  row(
    [
      id,
      name.text,
      name.language,
      name.type,
      name.attested,
      name.preferred ?? false,
      name.confidence,
      name.reason,
      name.citations.join(' '),
    ],
    cell,
  );

function evidenceRows(
  { id }: ExportedRecord,
  fact: string,
  name: string | undefined,
  evidence: Pick<Evidence, 'citations'> & Partial<Pick<Evidence, 'confidence'>>,
  cell: Cell,
): string {
  let rows = '';
  for (const citation of evidence.citations) {
    const { source, locator } = splitCitation(citation);
    rows += row([id, fact, name, source, locator, evidence.confidence], cell);
  }
  return rows;
}
