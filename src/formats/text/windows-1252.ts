/** What Windows-1252 has at the places 0x80 to 0x9f, where Latin-1 has control characters; five are empty. */
const MARKS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Control characters that are the marks of Windows-1252, misread, as the quotes and dashes that they were meant to be. */
export const windows1252 = (text: string): string =>
  text.replaceAll(/[\u0080-\u009f]/g, (control) => MARKS[control.charCodeAt(0) - 0x80] ?? control);
