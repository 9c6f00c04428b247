/** The Korean reading of a Han character, or undefined. */
type ReadHan = (character: string) => string | undefined;

/** The final sound of a word. Only the particle (으)로 distinguishes ㄹ from other consonants. */
export type FinalSound = 'vowel' | 'rieul' | 'consonant';

/** Both forms of each particle as templates write them, and the form after each sound: 의제는 but 회장은. */
const FORMS: Readonly<Record<string, Readonly<Record<FinalSound, string>>>> = {
  '은(는)': { vowel: '는', rieul: '은', consonant: '은' },
  '이(가)': { vowel: '가', rieul: '이', consonant: '이' },
  '을(를)': { vowel: '를', rieul: '을', consonant: '을' },
  '와(과)': { vowel: '와', rieul: '과', consonant: '과' },
  '(으)로': { vowel: '로', rieul: '로', consonant: '으로' },
};
const PARTICLE = /(은\(는\)|이\(가\)|을\(를\)|와\(과\)|\(으\)로)/;
/** Everything at the end that is not read, except closing brackets. */
const MARKS = /[^\p{L}\p{N}\p{M})\]）］]+$/u;
const CLOSING_BRACKETS = /[)\]）］]+$/;
const LAST_BRACKETS = /[([（［][^()[\]（）［］]*[)\]）］]$/;

/**
 * The text with the right form of each particle, by the final sound of the word before it. A particle keeps both forms,
 * as Korean writes it then, if the reading of that word is unknown.
 */
export function withParticles(text: string, readHan: ReadHan): string {
  let result = '';
  for (const piece of text.split(PARTICLE)) {
    const sound = FORMS[piece] && finalSound(result, readHan);
    result += (sound && FORMS[piece]?.[sound]) ?? piece;
  }
  return result;
}

/** The final sound of a text; undefined if its reading is unknown. Brackets at the end are not read. */
export function finalSound(text: string, readHan: ReadHan): FinalSound | undefined {
  const read = withoutBrackets(text);
  const last = Array.from(read).at(-1) ?? '';
  if (/\p{Script=Hangul}/u.test(last)) return soundOfHangul(last);
  if (/\p{Nd}/u.test(last)) return soundOfDigits(read);
  if (/\p{Script=Latin}/u.test(last)) return soundOfLatin(read);
  if (/\p{Script=Han}/u.test(last)) return soundOfHan(last, readHan);
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(last))
    return /[んン]/.test(last) ? 'consonant' : 'vowel';
  return undefined;
}

/** 홍길동(기자) is read 홍길동. A text of nothing but brackets is read as a whole. */
function withoutBrackets(text: string): string {
  const unmarked = text.replace(MARKS, '');
  const shorter = unmarked.replace(LAST_BRACKETS, '');
  return shorter === unmarked || shorter.trim() === ''
    ? unmarked.replace(CLOSING_BRACKETS, '')
    : withoutBrackets(shorter);
}

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
/** Each vowel has one syllable without a final consonant and 27 with one; ㄹ is the eighth. */
const FINALS = 28;
const RIEUL = 8;

function soundOfHangul(letter: string): FinalSound | undefined {
  const code = letter.normalize('NFC').charCodeAt(0);
  if (code < FIRST_SYLLABLE || code > LAST_SYLLABLE) return undefined;
  const final = (code - FIRST_SYLLABLE) % FINALS;
  return final === 0 ? 'vowel' : final === RIEUL ? 'rieul' : 'consonant';
}

/** How the digits are read. A number that ends in 0 ends in 십, 백, 천 or 만, which have a final consonant like 영. */
const DIGITS = '영일이삼사오육칠팔구';

function soundOfDigits(text: string): FinalSound | undefined {
  const digit = text.normalize('NFKC').at(-1) ?? '';
  return soundOfHangul(DIGITS.charAt(Number(digit)));
}

/** The initial sound of a reading depends on the characters around it; its final sound does not. */
function soundOfHan(character: string, readHan: ReadHan): FinalSound | undefined {
  const reading = readHan(character);
  return reading === undefined ? undefined : soundOfHangul(reading.charAt(reading.length - 1));
}

/** Korean names of letters that do not end in a vowel: 엘, 엠, 엔, 알. */
const LETTERS: Readonly<Record<string, FinalSound>> = {
  L: 'rieul',
  M: 'consonant',
  N: 'consonant',
  R: 'rieul',
};

/** How Korean transcribes endings in Latin letters: Zhang 장, Hong 훙, Jane 제인, Apple 애플. */
const CONSONANT_ENDING = /(?:[mn]|ng|[aeiou][mn]e|nne)$/;
const RIEUL_ENDING = /(?:l|[^aeiouy]le)$/;
/** Korean transcribes these in two ways: Cat 캣, but Kit 키트. */
const AMBIGUOUS_ENDING = /(?:[aeiouy][bckpt]|ck|[aeiouy]le)$/;

function soundOfLatin(text: string): FinalSound | undefined {
  const [word = ''] = /[\p{Script=Latin}\p{M}]+$/u.exec(text) ?? [];
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '');
  if (/^[A-Z]{1,6}$/.test(plain)) return LETTERS[plain.charAt(plain.length - 1)] ?? 'vowel';
  const lower = plain.toLowerCase();
  if (AMBIGUOUS_ENDING.test(lower)) return undefined;
  if (RIEUL_ENDING.test(lower)) return 'rieul';
  return CONSONANT_ENDING.test(lower) ? 'consonant' : 'vowel';
}
