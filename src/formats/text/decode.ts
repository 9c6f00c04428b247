import { AppError } from '../../errors';
import { windows1252 } from './windows-1252';

/** The marks at the start of a file that name its encoding, longest first. */
const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-32', [0xff, 0xfe, 0, 0]],
  ['utf-32', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The text of a file's bytes, piece by piece, without a byte order mark. Throws BAD_FILE, naming the line and what the
 * encoding looks like, where the bytes are not in the encoding that they should be in.
 */
export async function* decoded(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  encoding = 'utf-8',
): AsyncGenerator<string> {
  const decoder = decoderOf(name, encoding);
  // Node 20 reads Windows-1252 as Latin-1, which has control characters where the other has marks.
  const repair = decoder.encoding === 'windows-1252' ? windows1252 : (text: string) => text;
  let line = 1;
  let first = true;
  for await (const chunk of bytes) {
    if (first) refuseMark(name, chunk, decoder.encoding);
    first = false;
    const text = decode(() => decoder.decode(chunk, { stream: true }), name, line, chunk);
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line += 1;
    if (text !== '') yield repair(text);
  }
  const rest = decode(() => decoder.decode(), name, line);
  if (rest !== '') yield repair(rest);
}

function decoderOf(name: string, encoding: string) {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new AppError('BAD_FILE', `${name}: “${encoding}” is not an encoding that can be read`);
  }
}

function refuseMark(name: string, chunk: Uint8Array, encoding: string) {
  const found = MARKS.find(([, mark]) => mark.every((byte, at) => chunk[at] === byte));
  if (found !== undefined && found[0] !== encoding)
    throw new AppError('BAD_FILE', `${name}:1 is in ${found[0]}, not in ${encoding}`, { encoding: found[0] });
}

function decode(
  read: () => string,
  name: string,
  line: number,
  chunk: Uint8Array = new Uint8Array(),
): string {
  try {
    return read();
  } catch {
    const { lines, byte } = firstFault(chunk);
    const place = `${name}:${line + lines}`;
    const shown = byte === undefined ? 'it ends within a character' : `byte 0x${byte.toString(16)}`;
    const guess =
      byte !== undefined && byte >= 0x80 && byte < 0xa0 ? 'windows-1252' : 'iso-8859-1 or another';
    throw new AppError('BAD_FILE', `${place} is not UTF-8 (${shown}); it may be ${guess}`, {
      line: line + lines,
    });
  }
}

/** The lines before the first byte that is not UTF-8, and that byte. */
function firstFault(chunk: Uint8Array) {
  const lenient = new TextDecoder('utf-8').decode(chunk);
  const before = lenient.slice(0, Math.max(lenient.indexOf('\ufffd'), 0));
  const lines = before.split('\n').length - 1;
  return { lines, byte: chunk[new TextEncoder().encode(before).length] };
}
