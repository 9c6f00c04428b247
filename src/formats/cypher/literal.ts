import type { PropertyValue } from '../../domain/record/record';

/** A value as a Cypher literal. Numbers are always floats. */
export function literal(value: PropertyValue | readonly string[]): string {
  if (typeof value === 'string') return textLiteral(value);
  if (typeof value === 'number') return Number.isInteger(value) ? value.toFixed(1) : String(value);
  return typeof value === 'boolean' ? String(value) : listLiteral(value, textLiteral);
}

/** A list literal with one element per item. */
export function listLiteral<T>(items: readonly T[], text: (item: T) => string): string {
  let all = '';
  for (const item of items) all += all === '' ? text(item) : `,${text(item)}`;
  return `[${all}]`;
}

/** A map entry with a leading comma; empty if the value is undefined. */
export const entry = (key: string, value: PropertyValue | readonly string[] | undefined): string =>
  value === undefined ? '' : `,\`${key}\`:${literal(value)}`;

/** A map entry for a day (`YYYY-MM-DD`) as a date value. */
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

/** Escapes quotes, backslashes and line breaks. Other control characters become U+FFFD. */
const textLiteral = (text: string): string =>
  SUSPECT.test(text)
    ? `'${text.replace(EACH_SPECIAL, (character) => ESCAPES[character] ?? '\ufffd')}'`
    : `'${text}'`;
