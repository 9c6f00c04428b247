import { AppError } from '../../errors';

/** One line of a text without its line feed, and its number from 1. */
export interface Line {
  readonly text: string;
  readonly number: number;
}

/** The maximum length of a line, in characters. */
const MAX_LINE_LENGTH = 4_000_000;

/** Splits chunks of text into lines at line feeds. Throws BAD_FILE for a line that is too long. */
export async function* lines(name: string, pieces: AsyncIterable<string>): AsyncGenerator<Line> {
  let rest = '';
  let number = 1;
  const bounded = (text: string) => {
    if (text.length > MAX_LINE_LENGTH)
      throw new AppError('BAD_FILE', `${name}:${number} is longer than ${MAX_LINE_LENGTH} characters`, {
        line: number,
      });
    return text;
  };
  for await (const piece of pieces) {
    let start = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', start)) {
      yield { text: bounded(rest + piece.slice(start, end)), number };
      rest = '';
      start = end + 1;
      number += 1;
    }
    rest = bounded(rest + piece.slice(start));
  }
  if (rest !== '') yield { text: rest, number };
}
