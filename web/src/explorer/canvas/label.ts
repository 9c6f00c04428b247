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
