import { pipeline, Readable } from 'node:stream';
import { CsvError, type Info, parse } from 'csv-parse';
import { AppError } from '../../errors';
import type { GivenFile } from '../reader';
import { decoded } from '../text/decode';

/** One row of a CSV file, and the line that it begins on. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** The longest row, in characters; a quote that is never closed would take in the rest of the file. */
const LONGEST = 1_000_000;

/** What is wrong with a whole row, which the parser notices only where it ends or should have. */
const OF_THE_ROW: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'the row that begins here has a quote that is not closed',
  CSV_MAX_RECORD_SIZE: `the row that begins here has more than ${LONGEST} characters, as where a quote is not closed`,
};

/** The rows of a CSV file, the first of them too. Throws BAD_FILE, naming the line, for what is no CSV, and for no row at all. */
export async function* csvRows(
  file: GivenFile,
  {
    encoding,
    separator = ',',
  }: { readonly encoding?: string | undefined; readonly separator?: string | undefined } = {},
): AsyncGenerator<CsvRow> {
  // The parser is ahead of whoever takes its rows, and what is wrong comes before the rows that wait.
  let begun = 1;
  const parser = parse({
    bom: true,
    delimiter: separator,
    info: true,
    max_record_size: LONGEST,
    on_record: (row, { lines }) => {
      begun = lines + 1;
      return row;
    },
    relax_column_count: true,
    skip_empty_lines: true,
  });
  // What goes wrong on the way comes out of the parser.
  pipeline(Readable.from(decoded(file.name, file.bytes(), encoding)), parser, () => undefined);
  let line = 1;
  let isEmpty = true;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      yield { cells: record, line };
      line = info.lines + 1;
      isEmpty = false;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const wrong = OF_THE_ROW[error.code];
    const at = wrong === undefined && typeof error.lines === 'number' ? error.lines : begun;
    throw new AppError('BAD_FILE', `${file.name}:${at}: ${wrong ?? error.message}`, { line: at });
  }
  if (isEmpty) throw new AppError('BAD_FILE', `${file.name} is empty`);
}
