import { windows1252 } from './windows-1252';

/** Encodings that files come in when it is not UTF-8. */
const COMMON = ['gb18030', 'big5', 'shift_jis', 'euc-kr', 'windows-1252'];
const LEGIBLE = /^[\p{L}\p{M}\p{N}\p{P}\p{Sc}\p{Sm} \t]+$/u;
/** As much as tells whether it makes sense: up to a blank, a comma, a quote or a tag. */
const SHOWN = /^[^\s,;"'<>]{1,12}/u;

/** The encodings in which bytes that are not UTF-8 read as letters, each with how they read: which it is, only a person can tell. */
export function likelyEncodings(bytes: Uint8Array): string {
  const found = COMMON.flatMap((encoding) => {
    const text = readAs(bytes, encoding);
    return text !== undefined && LEGIBLE.test(text)
      ? [`${encoding} (“${SHOWN.exec(text)?.[0] ?? text}”)`]
      : [];
  });
  return found.length === 0 ? 'it may be no text at all' : `it may be ${found.join(' or ')}`;
}

function readAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    // Bytes may end within a character: the file goes on.
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return encoding === 'windows-1252' ? windows1252(text) : text;
  } catch {
    return undefined;
  }
}
