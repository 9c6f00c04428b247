import { AppError } from '../../errors';
import type { Reader } from '../reader';
import { decoded } from '../text/decode';
import { problemAt, problemLine } from '../yaml/position';
import { readSeedFile } from './read-file';

/** The maximum length of a seed file, in characters. The whole file is held in memory. */
const MAX_SEED_LENGTH = 16_000_000;

/** Reads one seed file. */
export const readSeed: Reader = {
  name: 'seed',
  label: 'seed file (YAML)',
  extensions: ['yaml', 'yml'],
  allOrNothing: true,
  async *read(file) {
    let text = '';
    for await (const piece of decoded(file.name, file.bytes())) {
      text += piece;
      if (text.length > MAX_SEED_LENGTH)
        throw new AppError(
          'BAD_FILE',
          `${file.name} is longer than ${MAX_SEED_LENGTH} characters; use JSON lines instead`,
        );
    }
    const { file: yaml, drafts, problems } = readSeedFile(file.name, text);
    if (problems.length > 0)
      throw new AppError('BAD_FILE', [...new Set(problems.map(problemLine))].join('\n'), { problems });
    for (const { record, written } of drafts) {
      const { line, column } = problemAt(yaml, written([]), '');
      yield { is: 'entry', origin: { file: file.name, line, column }, contributions: [{ record }] };
    }
  },
};
