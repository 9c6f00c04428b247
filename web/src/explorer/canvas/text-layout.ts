/** Fonts of names on the canvas and in figures. */
export const FONT_FAMILY =
  'system-ui, "Noto Sans CJK TC", "PingFang TC", "Microsoft JhengHei", "Malgun Gothic", sans-serif';

/** A text in rows, with its size in font heights. */
export interface WrappedText {
  readonly rows: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Maximum width of a name in font heights: below or around its mark, and beside it. */
const MAX_WIDTH = { around: 12, beside: 17 };
/** In font heights. */
export const LINE_HEIGHT = 1.12;
/** Approximate glyph widths in font heights; CJK characters are square. */
const GLYPH_WIDTH = { han: 1, wide: 0.67, other: 0.56 };

/** The approximate width of a text in font heights. */
export const textWidth = (text: string): number =>
  [...text].reduce((sum, character) => {
    if ((character.codePointAt(0) ?? 0) > 0x2e80) return sum + GLYPH_WIDTH.han;
    return sum + (/[A-Z0-9+&]/.test(character) ? GLYPH_WIDTH.wide : GLYPH_WIDTH.other);
  }, 0);

/** Wraps a text to a width in font heights. CJK text breaks anywhere, other text between words. */
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

/** Wraps a name into rows of similar length. Beside its mark, a name may be wider. */
export function wrapName(text: string, labelsBeside: boolean): WrappedText {
  const maxWidth = labelsBeside ? MAX_WIDTH.beside : MAX_WIDTH.around;
  const rows = balanceRows(text, maxWidth);
  return { rows, width: Math.max(...rows.map(textWidth)), height: rows.length * LINE_HEIGHT };
}

/** The narrowest wrapping that has the minimum number of rows. */
function balanceRows(text: string, maxWidth: number): string[] {
  const shortest = wrapText(text, maxWidth);
  for (let width = textWidth(text) / shortest.length; width < maxWidth; width++) {
    const rows = wrapText(text, width);
    if (rows.length === shortest.length) return rows;
  }
  return shortest;
}

/** Shortens a text until it fits with an ellipsis. Text with spaces is cut between words. */
export function truncate(text: string, fits: (part: string) => boolean): string {
  const characters = [...text];
  while (characters.length > 1 && !fits(`${characters.join('')}…`)) characters.pop();
  const cut = characters.join('');
  const complete = text.charAt(cut.length) === ' ' ? cut : cut.replace(/ [^ ]*$/, '');
  return `${complete.replace(/[ ,]+$/, '')}…`;
}
