/** A text of the graph within Markdown: nothing in it is taken for markup. */
export const plain = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ')
    .replace(/[\\`*_[\]<>#|~&!]/g, '\\$&')
    .replace(/^(\s*)([-+=])/u, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/u, '$1\\$2');

/** An address as a link that shows itself. */
export const address = (url: string): string => `<${url.replace(/[\s<>\p{Cc}]/gu, encodeURIComponent)}>`;
