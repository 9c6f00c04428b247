import { convert } from 'hangul-romanization';
import hanja from 'hanja';

/** Surnames whose Korean reading differs from the reading of the character elsewhere. */
const SURNAMES: Readonly<Record<string, string>> = {
  金: '김',
  李: '이',
  柳: '유',
  劉: '유',
  刘: '유',
  林: '임',
  羅: '나',
  罗: '나',
  盧: '노',
  卢: '노',
  梁: '양',
  呂: '여',
  吕: '여',
  廉: '염',
  龍: '용',
  龙: '용',
  陸: '육',
  陆: '육',
  車: '차',
  车: '차',
  沈: '심',
  延: '연',
  陳: '진',
  陈: '진',
  賈: '가',
  贾: '가',
};
/** Common romanizations of one-syllable surnames that the rules in SOUNDS do not unify. */
const SURNAME_FORMS: Readonly<Record<string, string>> = {
  lee: 'i',
  yi: 'i',
  rhee: 'i',
  ree: 'i',
  li: 'i',
  ri: 'i',
  rhie: 'i',
  park: 'bag',
  pak: 'bag',
  bark: 'bag',
  choi: 'joe',
  choy: 'joe',
  rim: 'im',
  lim: 'im',
  yim: 'im',
  roh: 'no',
  ro: 'no',
  noh: 'no',
  ryu: 'yu',
  yoo: 'yu',
  you: 'yu',
  yu: 'yu',
  woo: 'u',
  wu: 'u',
  ko: 'go',
  koh: 'go',
  ra: 'na',
  la: 'na',
  ryang: 'yang',
  hur: 'hu',
  her: 'hu',
  whang: 'hwang',
};
/** Sounds with several romanizations, and the one that keys use. Most specific first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/weo|wo/g, 'wo'],
  [/yeo|yoo|you|yo|yu/g, 'yu'],
  [/eo|eu|oo|ou/g, 'u'],
  [/ee|ie|ui/g, 'i'],
  [/ae|ai/g, 'e'],
  [/oi/g, 'oe'],
  [/sh/g, 's'],
  [/ch/g, 'j'],
  [/kk|gg|k/g, 'g'],
  [/pp|bb|p/g, 'b'],
  [/tt|dd|t/g, 'd'],
  [/ss/g, 's'],
  [/jj/g, 'j'],
  [/l/g, 'r'],
  [/rr/g, 'r'],
  [/(?<=[aeiou])h(?=[^aeiouy]|$)/g, ''],
];
const HAN = /^\p{Script=Han}+$/u;
const HANGUL = /^\p{Script=Hangul}+$/u;
/** Prefixes that separate these keys from pinyin, from names in other languages and from each other. */
const MARK = 'xko';
const SURNAME_MARK = 'xks';
const GIVEN_MARK = 'xkg';
/** A shorter word is unlikely to contain both a surname and a given name. */
const MIN_WORD_LENGTH = 6;

/** The Hangul reading of a person's Han name; undefined if it is not known. */
export function hangulReading(name: string): string | undefined {
  if (!HAN.test(name) || name.length > 5) return undefined;
  const given = hanja.translate(name, 'SUBSTITUTION');
  const surname = SURNAMES[name.charAt(0)];
  const reading = surname ? surname + hanja.translate(name, 'SUBSTITUTION').slice(1) : given;
  return HANGUL.test(reading) ? reading : undefined;
}

/** The romanization of a Hangul text. */
export const romanise = (hangul: string): string => convert(hangul).toLowerCase();

/** The key that all common romanizations of a Hangul name share. */
export function koreanKey(hangul: string): string {
  const surname = romanise(hangul.slice(0, 1));
  return MARK + surnameSound(surname) + sound(romanise(hangul.slice(1)));
}

/** The keys that all common romanizations of the surname share, and those of the given name. */
export const koreanPartKeys = (hangul: string): string[] =>
  hangul.length < 2
    ? []
    : [
        SURNAME_MARK + surnameSound(romanise(hangul.slice(0, 1))),
        GIVEN_MARK + sound(romanise(hangul.slice(1))),
      ];

/** The keys of a surname or given name that a folded Latin text may stand for. Two words are a given name. */
export function koreanPartTerms(folded: string): string[] {
  const words = folded.split(' ');
  if (words.length > 2 || !words.every((word) => /^[a-z]{2,}$/.test(word))) return [];
  const given = GIVEN_MARK + words.map(sound).join('');
  return words.length === 1 ? [SURNAME_MARK + surnameSound(folded), given] : [given];
}

/** The keys of a Korean name that a folded Latin text may stand for: surname first, surname last, or in one word. */
export function koreanTerms(folded: string): string[] {
  const words = folded.split(' ');
  if (words.length > 4 || !words.every((word) => /^[a-z]+$/.test(word))) return [];
  const [first = '', ...rest] = words;
  if (rest.length === 0) return first.length < MIN_WORD_LENGTH ? [] : oneWordKeys(first);
  const key = (surname: string, given: readonly string[]) =>
    MARK + surnameSound(surname) + given.map(sound).join('');
  return [key(first, rest), key(words.at(-1) ?? '', words.slice(0, -1))];
}

/** The keys of a full name in one word: by its sounds, and by each irregular surname that it may start with. */
function oneWordKeys(word: string): string[] {
  const special = Object.keys(SURNAME_FORMS).filter((form) => word.startsWith(form));
  return [
    MARK + sound(word),
    ...special.map((form) => MARK + surnameSound(form) + sound(word.slice(form.length))),
  ];
}

const surnameSound = (surname: string) => SURNAME_FORMS[surname] ?? sound(surname);

const sound = (latin: string) => SOUNDS.reduce((text, [from, to]) => text.replace(from, to), latin);
