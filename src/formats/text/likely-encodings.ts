import { windows1252 } from './windows-1252';

/** Common encodings other than UTF-8. */
const COMMON = ['gb18030', 'big5', 'shift_jis', 'euc-kr', 'windows-1252'];
const LEGIBLE = /^[\p{L}\p{M}\p{N}\p{P}\p{Sc}\p{Sm} \t]+$/u;
/** A sample for people to judge: up to a space, comma, quote or tag. */
const SAMPLE = /^[^\s,;"'<>]{1,12}/u;

/** The encodings in which bytes are readable text, each with a sample. Only a person can tell which is right. */
export function likelyEncodings(bytes: Uint8Array): string {
  const found = COMMON.flatMap((encoding) => {
    const text = readAs(bytes, encoding);
    return text !== undefined && LEGIBLE.test(text)
      ? [`${encoding} (“${SAMPLE.exec(text)?.[0] ?? text}”)`]
      : [];
  });
  return found.length === 0 ? 'it may not be text at all' : `it may be ${found.join(' or ')}`;
}

function readAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    // `stream` allows the bytes to end within a character.
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return encoding === 'windows-1252' ? windows1252(text) : text;
  } catch {
    return undefined;
  }
}
