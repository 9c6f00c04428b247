import type { ReadItem } from '../../domain/record/read-item';
import type { GraphRecord, NameRecord, NameType } from '../../domain/record/record';
import { AppError } from '../../errors';
import { DroppedValues } from '../dropped-values';
import { evidenceOf, ownEntity, ownRelationship } from '../foreign/own-records';
import type { InputFile, Reader } from '../reader';
import { openZip } from '../zip/open-zip';
import { unguarded } from './cell';
import { csvRows } from './csv-rows';
import { EDGES, NAMES, NODES } from './tables';

/**
 * Reads the zip of tables that Guanxi writes: entities from nodes.csv and names.csv, which have the same order, and
 * relationships from edges.csv. It skips evidence.csv, whose content is also in the other tables.
 */
export const readCsvZip: Reader = {
  name: 'csv',
  label: 'zip of CSV tables, as Guanxi exports it',
  extensions: ['zip'],
  allOrNothing: true,
  async *read(file) {
    const zip = await openZip(file);
    const lost = new DroppedValues(file.name);
    const rows = (table: string, columns: Columns, needed: readonly string[]) =>
      rowsOf(zip.file(table), { known: new Set(columns.map(({ name }) => name)), needed, lost });
    try {
      yield* entities(
        rows('nodes.csv', NODES.columns, ['id', 'kind', 'citations']),
        rows('names.csv', NAMES.columns, ['id', 'text', 'language', 'type', 'attested', 'citations']),
      );
      yield* relationships(
        rows('edges.csv', EDGES.events.columns, ['id', 'source', 'target', 'relationship', 'citations']),
      );
      yield* lost.remarks();
    } finally {
      zip.close();
    }
  },
};

/** One row of a table, by column. Empty cells are absent. */
interface Row {
  readonly values: ReadonlyMap<string, string>;
  readonly file: string;
  readonly line: number;
}

type Rows = AsyncGenerator<Row, undefined>;
type Columns = readonly { readonly name: string }[];

async function* entities(nodes: Rows, names: Rows): AsyncGenerator<ReadItem> {
  let name = (await names.next()).value;
  for await (const node of nodes) {
    const id = node.values.get('id') ?? '';
    const own: NameRecord[] = [];
    for (; name?.values.get('id') === id; name = (await names.next()).value) own.push(nameOf(name));
    yield reading(node, ownEntity({ id, attributes: attributesOf(node) }, own));
  }
  if (name) throw bad(name, `has a name of ${name.values.get('id')}, which nodes.csv does not list next`);
}

async function* relationships(edges: Rows): AsyncGenerator<ReadItem> {
  for await (const edge of edges) {
    const [id, source = '', target = ''] = ['id', 'source', 'target'].map((name) => edge.values.get(name));
    yield reading(edge, ownRelationship({ id, source, target, attributes: attributesOf(edge) }));
  }
}

const attributesOf = ({ values }: Row) => [...values].map(([name, value]) => ({ name, value }));

function reading({ values, file, line }: Row, record: GraphRecord | undefined): ReadItem {
  const origin = { file, line };
  return record === undefined
    ? {
        is: 'rejection',
        origin,
        value: (values.get('id') ?? '').slice(0, 200),
        reason: 'is not a row of a Guanxi export: its id, kind or type is unknown',
      }
    : { is: 'entry', origin, contributions: [{ record }] };
}

/** The check of the record finds an invalid type or language. */
function nameOf(row: Row): NameRecord {
  const { values } = row;
  return {
    text: values.get('text') ?? '',
    type: values.get('type') as NameType,
    language: values.get('language') ?? '',
    attested: flag(row, 'attested'),
    ...(flag(row, 'preferred') ? { preferred: true } : {}),
    ...evidenceOf(values),
  };
}

/** A spreadsheet may have changed the case. */
function flag(row: Row, name: string): boolean {
  const value = row.values.get(name)?.toLowerCase() ?? 'false';
  if (value === 'true' || value === 'false') return value === 'true';
  throw bad(row, `has “${value.slice(0, 200)}” for ${name}; it must be true or false`);
}

async function* rowsOf(
  file: InputFile,
  {
    known,
    needed,
    lost,
  }: {
    readonly known: ReadonlySet<string>;
    readonly needed: readonly string[];
    readonly lost: DroppedValues;
  },
): Rows {
  const text = (await isForSpreadsheets(file)) ? unguarded : (cell: string) => cell;
  let columns: readonly string[] | undefined;
  for await (const { cells, line } of csvRows(file)) {
    const place = { file: file.name, line };
    if (columns === undefined) {
      columns = cells;
      const missing = needed.find((name) => !cells.includes(name));
      if (missing !== undefined)
        throw bad(place, `lacks the column ${missing}; only exports in the shape "events" can be imported`);
    } else if (cells.length !== columns.length) {
      throw bad(place, `has ${cells.length} fields, but the header has ${columns.length}`);
    } else {
      const pairs = columns.map((name, at) => [name, text(cells[at] ?? '')] as const);
      const values = new Map(pairs.filter(([, value]) => value !== ''));
      for (const name of values.keys()) if (!known.has(name)) lost.note(name, line);
      yield { ...place, values };
    }
  }
}

/** Tables for spreadsheets start with a byte order mark; raw tables do not. */
async function isForSpreadsheets({ bytes }: InputFile): Promise<boolean> {
  for await (const [first, second, third] of bytes())
    return first === 0xef && second === 0xbb && third === 0xbf;
  return false;
}

const bad = ({ file, line }: Pick<Row, 'file' | 'line'>, what: string) =>
  new AppError('BAD_FILE', `${file}:${line} ${what}`, { line });
