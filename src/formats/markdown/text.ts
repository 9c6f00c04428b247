/** Escapes a text so that Markdown shows it unchanged. */
export const plain = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ')
    .replace(/[\\`*_[\]<>#|~&!]/g, '\\$&')
    .replace(/^(\s*)([-+=])/u, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/u, '$1\\$2');

/** A URL as a Markdown autolink. */
export const address = (url: string): string => `<${url.replace(/[\s<>\p{Cc}]/gu, encodeURIComponent)}>`;
