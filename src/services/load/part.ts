import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { recordOrder } from '../../domain/record/order';
import type { GraphRecord } from '../../domain/record/record';
import { factIds, toWriteRows, type WriteRows } from './write-rows';

/** Consecutive records of an import that are written, and recorded as written, as a unit. */
export interface Part {
  /** Hash of the rows, derived values included. */
  readonly hash: string;
  readonly rows: WriteRows;
  readonly factIds: readonly string[];
  /** The range of its record order. */
  readonly first: string;
  readonly last: string;
}

type Records = Iterable<GraphRecord> | AsyncIterable<GraphRecord>;

const MIN_PART_RECORDS = 2_048;
const MAX_PART_RECORDS = 8_192;
const CUT_INTERVAL = 2_048;

/**
 * Cuts ordered records into parts. The ids decide where a part ends, so one added or removed record changes one part
 * and not all that follow. A part never mixes entities with relationships, or sources with other entities.
 */
export async function* parts(records: Records): AsyncGenerator<Part> {
  let buffer: GraphRecord[] = [];
  let group = '';
  for await (const record of records) {
    const [next = ''] = recordOrder(record);
    if (buffer.length > 0 && (next !== group || endsBefore(record, buffer.length))) {
      yield part(buffer);
      buffer = [];
    }
    buffer.push(record);
    group = next;
  }
  if (buffer.length > 0) yield part(buffer);
}

const endsBefore = ({ id }: GraphRecord, length: number) =>
  length >= MAX_PART_RECORDS || (length >= MIN_PART_RECORDS && crc32(id) % CUT_INTERVAL === 0);

function part(records: readonly GraphRecord[]): Part {
  const rows = toWriteRows(records);
  const [first] = records;
  const last = records.at(-1);
  return {
    hash: hashOf(rows),
    rows,
    factIds: [...factIds(rows)],
    first: first === undefined ? '' : recordOrder(first),
    last: last === undefined ? '' : recordOrder(last),
  };
}

function hashOf({ entities, names, relationships }: WriteRows): string {
  const hash = createHash('sha256');
  for (const [kind, rows] of entities) for (const row of rows) hash.update(`${kind}${JSON.stringify(row)}\n`);
  for (const row of names) hash.update(`Name${JSON.stringify(row)}\n`);
  for (const [type, rows] of relationships)
    for (const row of rows) hash.update(`${type}${JSON.stringify(row)}\n`);
  return hash.digest('hex');
}
