/** A fast test for characters that may need an escape. */
const SUSPECT = /[^ !#-%(-;=?-~\u00a0-\ud7ff\ue000-\ufffd]/;
const EACH_SPECIAL = /[&<>"'\p{Cc}\p{Cs}\ufffe\uffff]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Escapes a text for content and attribute values. Characters that XML forbids become U+FFFD. */
export const escapeXml = (text: string): string =>
  SUSPECT.test(text) ? text.replace(EACH_SPECIAL, (character) => ENTITIES[character] ?? '\ufffd') : text;
