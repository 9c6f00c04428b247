/** A number for SVG, rounded to a tenth. */
export const formatNumber = (value: number): string => String(Math.round(value * 10) / 10);

/** Escapes text for XML. */
export const escapeSvgText = (text: string): string =>
  text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
