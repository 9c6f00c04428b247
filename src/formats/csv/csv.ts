import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Format, Loss, WriteOptions } from '../format';
import { UNCERTAIN_DATES } from '../losses';
import { isFormula, row } from './cell';
import { readme } from './readme';
import { cellsOf } from './rows';
import { type Table, tablesOf } from './tables';

const GUARDED: Loss = {
  code: 'guarded-cells',
  how: 'as-text',
  meaning:
    'A text that a spreadsheet could take for a formula has an apostrophe before it; raw cells have none.',
  count: (record, { cells }) => (cells === 'raw' ? 0 : cellsOf(record).filter(isFormula).length),
};

/** A zip of tables: nodes, edges, names, evidence, and a README that explains each column. */
export const csv: Format = {
  name: 'csv',
  label: 'CSV tables in a zip',
  extension: 'zip',
  mediaType: 'application/zip',
  readBy: 'Excel, LibreOffice, pandas, R, SQLite, DuckDB',
  streaming: true,
  shapes: ['events', 'co-presence'],
  losses: [UNCERTAIN_DATES, GUARDED],
  async *write(graph, options) {
    const zip = new ZipFile();
    const output = zip.outputStream as Readable;
    const tables = tablesOf(graph);
    const entry = { mtime: localMidnight(graph.header.made), forceDosTimestamp: true, mode: 0o100644 };
    zip.addBuffer(Buffer.from(readme(graph.header, tables, options), 'utf8'), 'README.txt', entry);
    for (const table of tables) {
      zip.addReadStreamLazy(table.name, entry, (give) => {
        const rows = Readable.from(bytesOf(table, options), { objectMode: false, highWaterMark: PIECE });
        // The zip does not listen for a failure of what it reads.
        rows.on('error', (error) => output.destroy(error));
        give(null, rows);
      });
    }
    zip.on('error', (error: Error) => output.destroy(error));
    zip.end();
    for await (const piece of output) yield piece as Uint8Array;
  },
};

/** Many small pieces cost a zip forty times what few large ones do. */
const PIECE = 65_536;

async function* bytesOf(table: Table, { cells }: WriteOptions): AsyncGenerator<Uint8Array> {
  let text = cells === 'spreadsheet' ? '\ufeff' : '';
  text += row(
    table.columns.map(({ name }) => name),
    'raw',
  );
  for await (const rows of table.rows()) {
    for (const values of rows) text += row(values, cells);
    if (text.length < PIECE) continue;
    yield Buffer.from(text, 'utf8');
    text = '';
  }
  yield Buffer.from(text, 'utf8');
}

/** A zip keeps times as a clock on the wall shows them, in no zone. */
function localMidnight(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}
