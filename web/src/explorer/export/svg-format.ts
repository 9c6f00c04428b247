/** A number as SVG has it, to a tenth. */
export const formatNumber = (value: number): string => String(Math.round(value * 10) / 10);

/** Text as SVG may hold it. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
