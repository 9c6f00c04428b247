/** A number as SVG has it, to a tenth. */
export const n = (value: number): string => String(Math.round(value * 10) / 10);

/** Text as SVG may hold it. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
