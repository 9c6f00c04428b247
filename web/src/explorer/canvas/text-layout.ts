/** A name in rows, with its size in heights of its font. */
export interface WrappedText {
  readonly rows: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** How many heights of its font a name may be wide: around its mark, or only beside it. */
const MAX_WIDTH = { around: 12, beside: 17 };
/** The height of a row, in heights of the font. */
export const LINE_HEIGHT = 1.12;
/** How wide letters are, about, in heights of their font: Han is as wide as it is high. */
const GLYPH_WIDTH = { han: 1, wide: 0.67, other: 0.56 };

/** How wide a text is, about, in heights of its font. */
export const textWidth = (text: string): number =>
  [...text].reduce((sum, letter) => {
    if ((letter.codePointAt(0) ?? 0) > 0x2e80) return sum + GLYPH_WIDTH.han;
    return sum + (/[A-Z0-9+&]/.test(letter) ? GLYPH_WIDTH.wide : GLYPH_WIDTH.other);
  }, 0);

/** A text in rows no wider than so many heights of its font; Han breaks anywhere, other scripts between words. */
export function wrapText(text: string, maxWidth: number): string[] {
  const rows: string[] = [];
  for (const word of text.split(/(?<= )|(?<=[\u2e80-\uffff])/u)) {
    const last = rows.at(-1);
    if (last !== undefined && textWidth(`${last}${word}`.trimEnd()) <= maxWidth)
      rows[rows.length - 1] = last + word;
    else rows.push(word);
  }
  return rows.map((row) => row.trim());
}

/** A name as it is written, in rows about as long as each other: beside its mark it may be wider than around it. */
export function wrapName(text: string, labelsBeside: boolean): WrappedText {
  const maxWidth = labelsBeside ? MAX_WIDTH.beside : MAX_WIDTH.around;
  const rows = balanceRows(text, maxWidth);
  return { rows, width: Math.max(...rows.map(textWidth)), height: rows.length * LINE_HEIGHT };
}

/** As many rows as must be, the shortest that are that many. */
function balanceRows(text: string, maxWidth: number): string[] {
  const shortest = wrapText(text, maxWidth);
  for (let width = textWidth(text) / shortest.length; width < maxWidth; width++) {
    const rows = wrapText(text, width);
    if (rows.length === shortest.length) return rows;
  }
  return shortest;
}

/** The beginning of a text that fits with the mark that it is cut: whole words, of what is written in words. */
export function truncate(text: string, fits: (part: string) => boolean): string {
  const letters = [...text];
  while (letters.length > 1 && !fits(`${letters.join('')}…`)) letters.pop();
  const cut = letters.join('');
  const whole = text.charAt(cut.length) === ' ' ? cut : cut.replace(/ [^ ]*$/, '');
  return `${whole.replace(/[ ,]+$/, '')}…`;
}
