/** A value as a literal of Cypher: text, number, flag, list or map. Every number of ours is a float there. */
export function literal(value: unknown): string {
  if (typeof value === 'string') return textLiteral(value);
  if (typeof value === 'number') return Number.isInteger(value) ? value.toFixed(1) : String(value);
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(',')}]`;
  if (value instanceof CypherDay) return `date(${textLiteral(value.day)})`;
  if (typeof value === 'object' && value !== null) {
    let entries = '';
    for (const [key, one] of Object.entries(value)) {
      if (one !== undefined) entries += `${entries === '' ? '' : ','}\`${key}\`:${literal(one)}`;
    }
    return `{${entries}}`;
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

const SUSPECT = /[^ -&(-[\]-~\u00a0-\ud7ff\ue000-\uffff]/;
const EACH_SPECIAL = /[\\'\p{Cc}\p{Cs}]/gu;

/** A text can neither end early nor break its line; a control character, which no text should hold, becomes U+FFFD. */
const textLiteral = (text: string): string =>
  SUSPECT.test(text)
    ? `'${text.replace(EACH_SPECIAL, (character) => ESCAPES[character] ?? '\ufffd')}'`
    : `'${text}'`;
