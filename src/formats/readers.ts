import { AppError } from '../errors';
import { readCsvZip } from './csv/read-csv-zip';
import { readFtm } from './ftm/read-ftm';
import { readGexf } from './gexf/read-gexf';
import { readGraphml } from './graphml/read-graphml';
import { readJsonl } from './jsonl/read-jsonl';
import type { Reader } from './reader';
import { readSeed } from './seed/read-seed';

/** Every form that files are read from without a mapping. */
const READERS: readonly Reader[] = [readFtm, readJsonl, readGraphml, readGexf, readCsvZip, readSeed];

/** The reader of a file, by the name that was asked for or else by the file's own. */
export function readerFor(file: string, asked?: string): Reader {
  const found = READERS.find(({ name, extensions }) =>
    asked === undefined ? extensions.some((one) => file.toLowerCase().endsWith(`.${one}`)) : name === asked,
  );
  if (found !== undefined) return found;
  const known = READERS.map(({ name, extensions }) => `${name} (.${extensions.join(', .')})`).join(', ');
  if (asked !== undefined)
    throw new AppError('UNKNOWN_FORMAT', `“${asked}” is not a form that is read: ${known}.`);
  throw new AppError(
    'UNKNOWN_FORMAT',
    `${file}: nothing reads such files. Read are ${known}, and CSV with a mapping file.`,
  );
}
