/** Found quickly: all that JSON may have to escape, and characters beyond the first plane. */
const SUSPECT = /[^ !#-[\]-~\u00a0-\ud7ff\ue000-\uffff]/;

/** A text as JSON has it, the same as JSON.stringify gives; most texts have nothing to escape. */
export const jsonText = (text: string): string => (SUSPECT.test(text) ? JSON.stringify(text) : `"${text}"`);

/** A list of texts as JSON. */
export function jsonTexts(texts: readonly string[]): string {
  let list = '';
  for (const text of texts) list += list === '' ? jsonText(text) : `,${jsonText(text)}`;
  return `[${list}]`;
}

/** A text, a number or a flag as JSON. */
export const jsonValue = (value: string | number | boolean): string =>
  typeof value === 'string' ? jsonText(value) : JSON.stringify(value);
