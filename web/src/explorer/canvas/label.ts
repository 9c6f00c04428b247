/** How wide a text is, about, in heights of its font: Han is as wide as it is high. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0x2e80 ? 1 : 0.57), 0);

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
