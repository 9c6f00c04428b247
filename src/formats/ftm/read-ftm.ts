import { AppError } from '../../errors';
import { fileSource } from '../file-source';
import type { InputFile, Reader } from '../reader';
import { decoded } from '../text/decode';
import { type Line, lines } from '../text/read-lines';
import { FtmConverter } from './converter';

/** Reads FollowTheMoney entities, one per line. Skips unsupported schemata with a remark. */
export const readFtm: Reader = {
  name: 'ftm',
  label: 'FollowTheMoney JSON lines, or an Aleph diagram',
  extensions: ['ftm', 'ftm.json', 'ftm.jsonl', 'vis'],
  allOrNothing: false,
  async *read(file, options) {
    const source = fileSource(file.name, options.dataset);
    const converter = new FtmConverter(file.name, options.dataset, source.id);
    const origin = { file: file.name, line: 1 };
    yield { is: 'entry', origin, contributions: [{ record: source }], implied: true };
    for await (const { text, number } of texts(file))
      if (text.trim() !== '') yield* converter.convert(text, number);
    yield* converter.end();
  },
};

/** The maximum length of a diagram, in characters. */
const MAX_DIAGRAM_LENGTH = 16_000_000;

/** The JSON texts of a file: its lines, or the whole file if it is a diagram. */
async function* texts(file: InputFile): AsyncGenerator<Line> {
  const pieces = decoded(file.name, file.bytes());
  if (!file.name.toLowerCase().endsWith('.vis')) return yield* lines(file.name, pieces);
  let text = '';
  for await (const piece of pieces) {
    text += piece;
    if (text.length > MAX_DIAGRAM_LENGTH)
      throw new AppError('BAD_FILE', `${file.name} is longer than ${MAX_DIAGRAM_LENGTH} characters`);
  }
  yield { text, number: 1 };
}
