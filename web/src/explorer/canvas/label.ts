/** A name in rows, with its size in heights of its font. */
export interface Label {
  readonly rows: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** How many heights of its font a name may be wide: around its mark, or only beside it. */
const WIDEST = { around: 12, beside: 17 };
/** The height of a row, in heights of the font. */
export const ROW = 1.12;
/** How wide letters are, about, in heights of their font: Han is as wide as it is high. */
const WIDTH = { han: 1, wide: 0.67, other: 0.56 };

/** How wide a text is, about, in heights of its font. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => {
    if ((letter.codePointAt(0) ?? 0) > 0x2e80) return sum + WIDTH.han;
    return sum + (/[A-Z0-9+&]/.test(letter) ? WIDTH.wide : WIDTH.other);
  }, 0);

/** A text in rows no wider than so many heights of its font; Han breaks anywhere, other scripts between words. */
export function rowsOf(text: string, widest: number): string[] {
  const rows: string[] = [];
  for (const word of text.split(/(?<= )|(?<=[\u2e80-\uffff])/u)) {
    const last = rows.at(-1);
    if (last !== undefined && widthOf(`${last}${word}`.trimEnd()) <= widest)
      rows[rows.length - 1] = last + word;
    else rows.push(word);
  }
  return rows.map((row) => row.trim());
}

/** A name as it is written, in rows about as long as each other: beside its mark it may be wider than around it. */
export function labelOf(text: string, beside: boolean): Label {
  const widest = beside ? WIDEST.beside : WIDEST.around;
  const rows = balanced(text, widest);
  return { rows, width: Math.max(...rows.map(widthOf)), height: rows.length * ROW };
}

/** As many rows as must be, the shortest that are that many. */
function balanced(text: string, widest: number): string[] {
  const fewest = rowsOf(text, widest);
  for (let width = widthOf(text) / fewest.length; width < widest; width++) {
    const rows = rowsOf(text, width);
    if (rows.length === fewest.length) return rows;
  }
  return fewest;
}

/** The beginning of a text that fits with the mark that it is cut: whole words, of what is written in words. */
export function cutTo(text: string, fits: (part: string) => boolean): string {
  const letters = [...text];
  while (letters.length > 1 && !fits(`${letters.join('')}…`)) letters.pop();
  const cut = letters.join('');
  const whole = text.charAt(cut.length) === ' ' ? cut : cut.replace(/ [^ ]*$/, '');
  return `${whole.replace(/[ ,]+$/, '')}…`;
}
