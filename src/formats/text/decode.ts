import { AppError } from '../../errors';
import { likelyEncodings } from './likely-encodings';
import { windows1252 } from './windows-1252';

/** Byte order marks, longest first. */
const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-32', [0xff, 0xfe, 0, 0]],
  ['utf-32', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Decodes a file in chunks, without the byte order mark. Throws BAD_FILE if the bytes are not in the expected encoding,
 * with the line and the likely encodings.
 */
export async function* decoded(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  encoding = 'utf-8',
): AsyncGenerator<string> {
  const decoder = decoderOf(name, encoding);
  // Node 20 decodes Windows-1252 as Latin-1, which turns its quotes and dashes into control characters.
  const repair = decoder.encoding === 'windows-1252' ? windows1252 : (text: string) => text;
  let line = 1;
  let first = true;
  for await (const chunk of bytes) {
    if (first) assertEncoding(name, chunk, decoder.encoding);
    first = false;
    const text = decode(decoder, name, line, chunk);
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line += 1;
    if (text !== '') yield repair(text);
  }
  const rest = decode(decoder, name, line, undefined);
  if (rest !== '') yield repair(rest);
}

function decoderOf(name: string, encoding: string) {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new AppError('BAD_FILE', `${name}: “${encoding}” is not a supported encoding`);
  }
}

function assertEncoding(name: string, chunk: Uint8Array, encoding: string) {
  const found =
    MARKS.find(([, mark]) => mark.every((byte, at) => chunk[at] === byte))?.[0] ?? unmarked(chunk);
  if (found !== undefined && found !== encoding)
    throw new AppError('BAD_FILE', `${name}:1 is in ${found}, not in ${encoding}`, { encoding: found });
}

/** Detects UTF-16 without a byte order mark: one byte of the first character is zero if it is ASCII. */
function unmarked([first, second]: Uint8Array): string | undefined {
  if (first === undefined || second === undefined || (first === 0) === (second === 0)) return undefined;
  return first === 0 ? 'utf-16be' : 'utf-16le';
}

function decode(
  decoder: InstanceType<typeof TextDecoder>,
  name: string,
  line: number,
  chunk: Uint8Array | undefined,
): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    const { lines, what } = decoder.encoding === 'utf-8' ? notUtf8(chunk) : notIn(decoder.encoding, chunk);
    throw new AppError('BAD_FILE', `${name}:${line + lines} ${what}`, { line: line + lines });
  }
}

function notUtf8(chunk: Uint8Array = new Uint8Array()) {
  const before = validPrefix('utf-8', chunk);
  const lines = before.split('\n').length - 1;
  const rest = chunk.subarray(new TextEncoder().encode(before).length);
  const [byte] = rest;
  if (byte === undefined) return { lines, what: 'is not UTF-8: the file ends within a character' };
  const end = rest.indexOf(LINE_FEED);
  const guess = likelyEncodings(end < 0 ? rest : rest.subarray(0, end));
  return { lines, what: `is not UTF-8 (byte 0x${byte.toString(16)}); ${guess}` };
}

function notIn(encoding: string, chunk: Uint8Array = new Uint8Array()) {
  return { lines: validPrefix(encoding, chunk).split('\n').length - 1, what: `is not in ${encoding}` };
}

const LINE_FEED = 10;

/** The text before the first invalid bytes. */
function validPrefix(encoding: string, chunk: Uint8Array): string {
  const lenient = new TextDecoder(encoding).decode(chunk);
  return lenient.slice(0, Math.max(lenient.indexOf('\ufffd'), 0));
}
