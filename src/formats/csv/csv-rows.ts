import { pipeline, Readable } from 'node:stream';
import { CsvError, type Info, parse } from 'csv-parse';
import { AppError } from '../../errors';
import type { InputFile } from '../reader';
import { decoded } from '../text/decode';

/** One row of a CSV file, with the line on which it starts. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** The maximum length of a row, in characters. An unclosed quote would otherwise consume the rest of the file. */
const MAX_ROW_LENGTH = 1_000_000;

/** Errors of a whole row. The parser reports them at the end of the row, but the message names its first line. */
const OF_THE_ROW: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'the row that starts here has an unclosed quote',
  CSV_MAX_RECORD_SIZE: `the row that starts here has more than ${MAX_ROW_LENGTH} characters; check for an unclosed quote`,
};

/** The rows of a CSV file, including the header. Throws BAD_FILE with the line for invalid CSV and for an empty file. */
export async function* csvRows(
  file: InputFile,
  {
    encoding,
    separator = ',',
  }: { readonly encoding?: string | undefined; readonly separator?: string | undefined } = {},
): AsyncGenerator<CsvRow> {
  // The parser reads ahead, so its error would arrive before the rows that it has already buffered.
  let begun = 1;
  const parser = parse({
    bom: true,
    delimiter: separator,
    info: true,
    max_record_size: MAX_ROW_LENGTH,
    on_record: (row, { lines }) => {
      begun = lines + 1;
      return row;
    },
    relax_column_count: true,
    skip_empty_lines: true,
  });
  // The parser rethrows errors of the pipeline.
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
