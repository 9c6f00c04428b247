import type { PropertyValue } from '../../domain/record/record';

/** A value as a literal of Cypher. Every number of ours is a float there. */
export function literal(value: PropertyValue | readonly string[]): string {
  if (typeof value === 'string') return textLiteral(value);
  if (typeof value === 'number') return Number.isInteger(value) ? value.toFixed(1) : String(value);
  return typeof value === 'boolean' ? String(value) : list(value, textLiteral);
}

/** A list of what each item comes to. */
export function list<T>(items: readonly T[], text: (item: T) => string): string {
  let all = '';
  for (const item of items) all += all === '' ? text(item) : `,${text(item)}`;
  return `[${all}]`;
}

/** An entry of a map that follows another; nothing where it has no value. */
export const entry = (key: string, value: PropertyValue | readonly string[] | undefined): string =>
  value === undefined ? '' : `,\`${key}\`:${literal(value)}`;

/** The same for a day, `YYYY-MM-DD`, which is a date there and no text. */
export const dayEntry = (key: string, day: string | undefined): string =>
  day === undefined ? '' : `,\`${key}\`:date('${day}')`;

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
