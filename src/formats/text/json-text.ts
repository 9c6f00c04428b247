/** A fast test for characters that JSON may have to escape, including those beyond the first plane. */
const SUSPECT = /[^ !#-[\]-~\u00a0-\ud7ff\ue000-\uffff]/;

/** The same as JSON.stringify, but faster for the many texts without escapes. */
export const jsonText = (text: string): string => (SUSPECT.test(text) ? JSON.stringify(text) : `"${text}"`);

/** A list of texts as JSON. */
export function jsonTexts(texts: readonly string[]): string {
  let list = '';
  for (const text of texts) list += list === '' ? jsonText(text) : `,${jsonText(text)}`;
  return `[${list}]`;
}

/** A text, number or boolean as JSON. */
export const jsonValue = (value: string | number | boolean): string =>
  typeof value === 'string' ? jsonText(value) : JSON.stringify(value);
