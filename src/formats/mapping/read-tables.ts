import type { ColumnOf, ReadItem } from '../../domain/record/read-item';
import type { EntityRecord } from '../../domain/record/record';
import { AppError } from '../../errors';
import { csvRows } from '../csv/csv-rows';
import type { InputFile } from '../reader';
import { windows1252 } from '../text/windows-1252';
import { PLACEHOLDER } from './cell-value';
import { Cells } from './cells';
import { columnOf } from './column-of';
import type { Mapping, TableMapping } from './mapping-schema';
import { NameJoin } from './name-join';
import { readRow } from './row';

const MAX_COLUMNS = 1_000;

/**
 * Reads files with a mapping, in the order of its tables. Skips tables without a file, and sources that no other table
 * cites. Throws BAD_FILE for invalid CSV, a missing column and a file that the mapping does not list.
 */
export async function* readTables(mapping: Mapping, files: readonly InputFile[]): AsyncGenerator<ReadItem> {
  const stray = files.find(({ name }) => !mapping.tables.some(({ file }) => file === name));
  if (stray !== undefined)
    throw new AppError(
      'BAD_FILE',
      `${stray.name} is not in the mapping, which lists ${mapping.tables.map(({ file }) => file).join(', ')}`,
    );
  const tables = mapping.tables.filter(({ file }) => files.some(({ name }) => name === file));
  yield* sources(mapping, tables);
  const join = new NameJoin();
  for (const table of tables) {
    const file = files.find(({ name }) => name === table.file);
    const shared = mapping.tables.filter(({ source }) => source === table.source).length > 1;
    const locate = shared ? `${table.file.replace(/\.[^.]*$/, '').replaceAll(/\s/g, '-')}-row` : 'row';
    if (file === undefined) continue;
    const describes = Object.values(table.nodes).every((node) => node.join === undefined);
    for await (const reading of readTable(table, file, locate, join)) {
      if (reading.is === 'entry' && describes)
        for (const { record } of reading.contributions) join.add(record);
      yield reading;
    }
  }
}

/** The sources that the tables cite, as entities. Each cites itself. */
function* sources({ sources: all }: Mapping, tables: readonly TableMapping[]): Generator<ReadItem> {
  for (const { id, name, language, ...rest } of all) {
    const table = tables.find(({ source }) => source === id);
    if (table === undefined) continue;
    const evidence = { citations: [`${id}#whole`], confidence: 'stated' } as const;
    const record: EntityRecord = {
      record: 'entity',
      id,
      kind: 'Source',
      names: [{ text: name, type: 'official', language, attested: true, ...evidence }],
      properties: Object.fromEntries(
        Object.entries({ ...rest, language }).filter(
          (pair): pair is [string, string] => pair[1] !== undefined,
        ),
      ),
      ...evidence,
    };
    yield {
      is: 'entry',
      origin: { file: table.file, line: 1 },
      contributions: [{ record }],
      implied: true,
    };
  }
}

async function* readTable(
  table: TableMapping,
  file: InputFile,
  locate: string,
  join: NameJoin,
): AsyncGenerator<ReadItem> {
  const repair = table.repair === undefined ? (text: string) => text : windows1252;
  let columns: string[] | undefined;
  let trace: ColumnOf | undefined;
  let number = 0;
  for await (const { cells: row, line } of csvRows(file, table)) {
    if (columns === undefined) {
      columns = header(table, row);
      trace = columnOf(table, columns);
      continue;
    }
    number += 1;
    if (row.length !== columns.length) {
      yield {
        is: 'rejection',
        origin: { file: file.name, line },
        value: row.join(' | ').slice(0, 200),
        reason: `has ${row.length} fields, but the header has ${columns.length}`,
      };
      continue;
    }
    const cells = new Cells(new Map(columns.map((column, at) => [column, row[at] ?? ''])), repair);
    for (const reading of readRow(table, { cells, line, locator: `${locate}-${number}` }, columns, join))
      yield reading.is === 'entry' && trace !== undefined ? { ...reading, columnOf: trace } : reading;
  }
}

function header(table: TableMapping, names: readonly string[]): string[] {
  const columns = names.map((name) => name.trim());
  const fail = (what: string) => new AppError('BAD_FILE', `${table.file}:1: ${what}`, { line: 1 });
  if (columns.length > MAX_COLUMNS) throw fail(`has more than ${MAX_COLUMNS} columns`);
  const twice = columns.find((column, at) => columns.indexOf(column) !== at);
  if (twice !== undefined) throw fail(`has the column “${twice}” twice`);
  const missing = [...columnsOf(table)].filter((column) => column !== '$item' && !columns.includes(column));
  if (missing.length > 0)
    throw fail(
      `lacks the column ${missing.map((column) => `“${column}”`).join(', ')}; it has ${columns.join(', ')}`,
    );
  return columns;
}

/** All columns that the mapping of a table uses. */
function columnsOf(table: TableMapping): Set<string> {
  const found = new Set<string>();
  const walk = (value: unknown, key: string) => {
    if (Array.isArray(value)) for (const one of value) walk(one, key);
    else if (typeof value === 'string' && COLUMN_KEYS.has(key)) found.add(value);
    else if (typeof value === 'string' && key === 'template')
      for (const [, column] of value.matchAll(PLACEHOLDER)) found.add(column ?? '');
    else if (key === 'properties' && typeof value === 'object' && value !== null)
      for (const one of Object.values(value)) walk(one, 'column');
    else if (typeof value === 'object' && value !== null)
      for (const [name, one] of Object.entries(value)) walk(one, name);
  };
  walk([table.nodes, table.relationships, table.reject, table.leaveOut], '');
  return found;
}

/** The keys of a mapping whose text value names a column. */
const COLUMN_KEYS = new Set(['column', 'until', 'key', 'text', 'number', 'description', 'names']);
