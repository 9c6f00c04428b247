/** The characters 0x80 to 0x9f of Windows-1252. Latin-1 has control characters there; five are undefined. */
const MARKS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Restores the quotes and dashes of Windows-1252 that were decoded as Latin-1 control characters. */
export const windows1252 = (text: string): string =>
  text.replaceAll(/[\u0080-\u009f]/g, (control) => MARKS[control.charCodeAt(0) - 0x80] ?? control);
