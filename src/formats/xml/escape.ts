const SPECIAL = /[&<>"'\p{Cc}\p{Cs}\ufffe\uffff]/u;
const EACH_SPECIAL = new RegExp(SPECIAL, 'gu');

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

/** A text as content or as the value of an attribute; a character that XML cannot hold becomes U+FFFD. */
export const escapeXml = (text: string): string =>
  SPECIAL.test(text) ? text.replace(EACH_SPECIAL, (character) => ENTITIES[character] ?? '\ufffd') : text;
