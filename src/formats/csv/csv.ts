import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Subgraph } from '../../domain/record/subgraph';
import type { ExportedRecord, Format, Loss, WriteOptions } from '../export-format';
import { UNCERTAIN_DATES } from '../losses';
import { type Cell, cellsFor } from './cell';
import { readme } from './readme';
import { rowsOf } from './record-rows';
import { CHUNK_BYTES, Spool } from './spool';
import { type CsvTable, EDGES, EVIDENCE, NAMES, NODES } from './tables';

const GUARDED: Loss = {
  code: 'guarded-cells',
  how: 'as-text',
  meaning: 'Text that looks like a formula. An apostrophe precedes it, unless cells are raw.',
};

/** A zip of tables: nodes, edges, names and evidence, with a README that explains each column. */
export const csv: Format = {
  name: 'csv',
  label: 'CSV tables in a zip',
  extension: 'zip',
  mediaType: 'application/zip',
  readBy: 'Excel, LibreOffice, pandas, R, SQLite, DuckDB',
  streaming: true,
  shapes: ['events', 'co-presence'],
  losses: [UNCERTAIN_DATES, GUARDED],
  async *write(graph, options, reportLoss) {
    const [names, evidence] = [await Spool.open(), await Spool.open()];
    const reading = new AbortController();
    const cell = cellsFor(options.cells, () => reportLoss?.(GUARDED.code));
    try {
      yield* zipped(graph, options, cell, { names, evidence }, reading.signal);
    } finally {
      reading.abort();
      await names.close();
      await evidence.close();
    }
  },
};

/** The fastest zlib level. Rows are so repetitive that higher levels save little. */
const FAST = 1;

/** The tables whose rows are produced before the zip can store them. */
interface Later {
  readonly names: Spool;
  readonly evidence: Spool;
}

async function* zipped(
  graph: Subgraph,
  options: WriteOptions,
  cell: Cell,
  later: Later,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const { header } = graph;
  const edges = EDGES[header.shape];
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const entry = {
    mtime: localMidnight(header.made),
    forceDosTimestamp: true,
    mode: 0o100644,
    compressionLevel: FAST,
  };
  const add = (table: CsvTable, rows: () => AsyncIterable<string | Uint8Array>) => {
    zip.addReadStreamLazy(table.name, entry, (give) => {
      const bytes = Readable.from(bytesOf(table, rows(), options), {
        objectMode: false,
        highWaterMark: CHUNK_BYTES,
        signal,
      });
      // The zip does not handle errors of its input streams.
      bytes.on('error', (error) => output.destroy(error));
      give(null, bytes);
    });
  };
  const tables = [NODES, edges, NAMES, EVIDENCE];
  zip.addBuffer(Buffer.from(readme(header, tables, options), 'utf8'), 'README.txt', entry);
  zip.on('error', (error: Error) => output.destroy(error));
  add(NODES, () => rowsAtOnce(graph.entities(), cell, later));
  add(edges, async function* () {
    yield* rowsAtOnce(graph.relationships(), cell, later);
    yield* rowsAtOnce(graph.coPresences(), cell, later);
  });
  add(NAMES, () => later.names.read());
  add(EVIDENCE, () => later.evidence.read());
  zip.end();
  for await (const piece of output) yield piece as Uint8Array;
}

/** The rows of nodes or edges. Rows of names and evidence go to the spools meanwhile. */
async function* rowsAtOnce(
  batches: AsyncIterable<readonly ExportedRecord[]>,
  cell: Cell,
  { names, evidence }: Later,
): AsyncGenerator<string> {
  for await (const batch of batches) {
    const text = { own: '', names: '', evidence: '' };
    for (const record of batch) {
      const rows = rowsOf(record, cell);
      text.own += rows.own;
      text.names += rows.names;
      text.evidence += rows.evidence;
    }
    await names.write(text.names);
    await evidence.write(text.evidence);
    yield text.own;
  }
}

async function* bytesOf(
  { columns }: CsvTable,
  rows: AsyncIterable<string | Uint8Array>,
  { cells }: WriteOptions,
): AsyncGenerator<Uint8Array> {
  const names = columns.map(({ name }) => name).join(',');
  let text = `${cells === 'spreadsheet' ? '\ufeff' : ''}${names}\r\n`;
  for await (const piece of rows) {
    if (typeof piece === 'string') text += piece;
    if (text.length >= CHUNK_BYTES || typeof piece !== 'string') {
      yield Buffer.from(text, 'utf8');
      text = '';
    }
    if (typeof piece !== 'string' && piece.length > 0) yield piece;
  }
  if (text !== '') yield Buffer.from(text, 'utf8');
}

/** A zip stores local times without a zone. */
function localMidnight(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}
