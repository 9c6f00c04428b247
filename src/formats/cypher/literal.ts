/** A value as a literal of Cypher: text, number, flag, list or map. */
export function literal(value: unknown): string {
  if (typeof value === 'string') return textLiteral(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(',')}]`;
  if (value instanceof CypherDay) return `date(${textLiteral(value.day)})`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, one]) => one !== undefined);
    return `{${entries.map(([key, one]) => `\`${key}\`:${literal(one)}`).join(',')}}`;
  }
  return 'null';
}

/** A day, so that it is written as a date and no text. */
export class CypherDay {
  constructor(readonly day: string) {}
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** A text can neither end early nor break its line; a control character, which no text should hold, becomes U+FFFD. */
const textLiteral = (text: string): string =>
  `'${text.replace(/[\\'\p{Cc}\p{Cs}]/gu, (character) => ESCAPES[character] ?? '\ufffd')}'`;
