import { AppError } from '../errors';
import { readCsvZip } from './csv/read-csv-zip';
import { readFtm } from './ftm/read-ftm';
import { readGexf } from './gexf/read-gexf';
import { readGraphml } from './graphml/read-graphml';
import { readJsonl } from './jsonl/read-jsonl';
import type { Reader } from './reader';
import { readSeed } from './seed/read-seed';

/** Every import format that needs no mapping. */
const READERS: readonly Reader[] = [readFtm, readJsonl, readGraphml, readGexf, readCsvZip, readSeed];

/** The reader with the requested name, or else the reader for the file's extension. Throws UNKNOWN_FORMAT. */
export function requireReader(file: string, requested?: string): Reader {
  const found = READERS.find(({ name, extensions }) =>
    requested === undefined
      ? extensions.some((one) => file.toLowerCase().endsWith(`.${one}`))
      : name === requested,
  );
  if (found !== undefined) return found;
  const known = READERS.map(({ name, extensions }) => `${name} (.${extensions.join(', .')})`).join(', ');
  if (requested !== undefined)
    throw new AppError('UNKNOWN_FORMAT', `“${requested}” is not an import format. Use one of ${known}.`);
  throw new AppError(
    'UNKNOWN_FORMAT',
    `${file}: no import format has this extension. Supported are ${known}, and CSV with a mapping file.`,
  );
}
