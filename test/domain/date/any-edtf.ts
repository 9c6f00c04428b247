import fc from 'fast-check';

const two = (n: number) => String(n).padStart(2, '0');
const fourDigits = fc.integer({ min: -9999, max: 9999 }).map((year) => {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return year < 0 ? `-${digits}` : digits;
});
const month = fc.integer({ min: 1, max: 12 }).map(two);
const day = fc.integer({ min: 1, max: 28 }).map(two);
const doubt = fc.constantFrom('', '', '', '?', '~', '%');

/** Dates whose bounds the oracle knows: no season, no year beyond four digits, no time. */
export const plainDate = fc
  .oneof(
    fourDigits,
    fourDigits.map((year) => `${year.slice(0, -1)}X`),
    fourDigits.map((year) => `${year.slice(0, -2)}XX`),
    fc.tuple(fourDigits, month).map((parts) => parts.join('-')),
    fc.tuple(fourDigits, month, day).map((parts) => parts.join('-')),
    fourDigits.map((year) => `${year}-XX`),
    fourDigits.map((year) => `${year}-XX-XX`),
    fc.tuple(fourDigits, month).map((parts) => `${parts.join('-')}-XX`),
  )
  .filter((text) => !text.startsWith('-0000') && !/^-00[0X]X/.test(text));

const season = fc.tuple(fourDigits, fc.constantFrom('21', '22', '23', '24')).map((parts) => parts.join('-'));
const farYear = fc
  .tuple(fc.constantFrom('', '-'), fc.integer({ min: 10_000, max: 999_999_999 }))
  .map(([sign, year]) => `Y${sign}${year}`);
const date = fc.tuple(fc.oneof(plainDate, season, farYear), doubt).map(([text, mark]) => text + mark);
/** A later year than any of the arbitrary ones begins in, so that intervals never run backward. */
const late = fc.constantFrom('9999', '9999-12', '9999-12-31', '9999?', 'Y1000000000');
const early = fc.constantFrom('-9999', '-9999-01', '-9999-01-01~', 'Y-1000000000');

const anyInterval = fc.oneof(
  date.map((text) => `${text}/..`),
  date.map((text) => `../${text}`),
  date.map((text) => `${text}/`),
  date.map((text) => `/${text}`),
  fc.tuple(plainDate, late).map((ends) => ends.join('/')),
  fc.tuple(early, plainDate).map((ends) => ends.join('/')),
);

const member = fc.oneof(
  date,
  date.map((text) => `${text}..`),
  date.map((text) => `..${text}`),
  fc.tuple(plainDate, late).map((ends) => ends.join('..')),
);
const anySet = fc.array(member, { minLength: 1, maxLength: 3 }).map((all) => `[${all.join(',')}]`);

/** Any text that the rules of EDTF, as far as we take them, allow. */
export const anyEdtf = fc.oneof(date, anyInterval, anySet);
