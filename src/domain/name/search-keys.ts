import { readings, surnameLength } from './chinese';
import { fold, foldedToRead } from './fold';
import { hangulReading, koreanKey, koreanPartKeys, romanise } from './korean';

/** A name to index. */
export interface NameToFold {
  readonly text: string;
  readonly language?: string | null;
  readonly of: 'person' | 'other';
}

const MAX_SEARCH_KEYS = 30;
const MAX_SEARCH_KEY_LENGTH = 200;
const HAN_RUN = /^[\p{Script=Han}\s]+$/u;
const HAS_HAN = /\p{Script=Han}/u;
const HANGUL_RUN = /^[\p{Script=Hangul}\s]+$/u;

/** The folded texts by which search finds a name. The first is the whole name. */
export function searchKeys(name: NameToFold): string[] {
  const text = fold(name.text).slice(0, MAX_SEARCH_KEY_LENGTH).trim();
  if (text === '') return [];
  const joined = text.replaceAll(' ', '');
  const keys = [text, ...keysOf({ ...name, text: name.text.normalize('NFC') }, text, joined)];
  return [...new Set(keys.map((key) => key.slice(0, MAX_SEARCH_KEY_LENGTH).trim()))]
    .filter((key) => key !== '')
    .slice(0, MAX_SEARCH_KEYS);
}

function keysOf(name: NameToFold, text: string, joined: string): string[] {
  if (HANGUL_RUN.test(text)) return hangulKeys(joined, name.of);
  if (!HAS_HAN.test(text)) return wordKeys(text.split(' '), name.of);
  const read = foldedToRead(name.text).slice(0, MAX_SEARCH_KEY_LENGTH).replaceAll(' ', '');
  // Another spelling may have another reading.
  const plain = read === joined ? [] : [joined];
  if (!HAN_RUN.test(text))
    return [joined, ...[read, ...plain].map((han) => readings(han, 'other')[0]?.join('') ?? '')];
  return [
    joined,
    ...hanKeys(read, name.of),
    ...hanjaKeys(name),
    ...plain.flatMap((han) => hanKeys(han, name.of)),
  ];
}

function hanKeys(han: string, of: NameToFold['of']): string[] {
  return readings(han, of).flatMap((syllables) => {
    const joined = syllables.join('');
    const initials = syllables.map((one) => one.charAt(0)).join('');
    if (of === 'other') return [syllables.join(' '), joined, initials, pairs(syllables)];
    const cut = surnameLength(han);
    const surname = syllables.slice(0, cut).join('');
    const given = syllables.slice(cut).join('');
    return [
      `${surname} ${given}`,
      `${given} ${surname}`,
      joined,
      given + surname,
      initials,
      syllables.join(' '),
    ];
  });
}

/** Each pair of adjacent syllables, so that search finds a long name by one of its words. */
const pairs = (syllables: readonly string[]) =>
  syllables
    .slice(1)
    .map((syllable, before) => `${syllables[before]}${syllable}`)
    .join(' ');

function hanjaKeys(name: NameToFold): string[] {
  if (name.of !== 'person') return [];
  const reading = hangulReading(name.text.replace(/\s/g, ''));
  return reading ? hangulKeys(reading, 'person') : [];
}

function hangulKeys(hangul: string, of: NameToFold['of']): string[] {
  return of === 'person'
    ? [hangul, romanise(hangul), koreanKey(hangul), ...koreanPartKeys(hangul)]
    : [hangul, romanise(hangul)];
}

/** Keys of a name in an alphabet: joined, initials, and for people also in reverse order. */
function wordKeys(words: readonly string[], of: NameToFold['of']): string[] {
  if (words.length === 1) return [];
  const keys = [words.join(''), words.map((word) => word.charAt(0)).join('')];
  if (of !== 'person' || words.length > 4) return keys;
  const [first = '', ...rest] = words;
  const last = words.at(-1) ?? '';
  return [
    ...keys,
    `${rest.join('')} ${first}`,
    rest.join('') + first,
    `${last} ${words.slice(0, -1).join(' ')}`,
    `${first} ${rest.join('')}`,
  ];
}
