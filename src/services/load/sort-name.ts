import { fold } from '../../domain/name/fold';
import type { NameRecord } from '../../domain/record/record';

/** Longer keys would pass the greatest size that a range index takes. */
const MAX_LENGTH = 200;

const isEnglish = ({ language }: NameRecord) => /^en(-|$)/i.test(language);
const isRomanised = ({ type, language }: NameRecord) =>
  type === 'romanisation' || /-Latn(-|$)/i.test(language);

/** From best to worst; the first name that fits the first of them that any name fits is read. */
const PREFERENCES: readonly ((name: NameRecord) => boolean)[] = [
  (name) => name.preferred === true && isEnglish(name),
  (name) => name.preferred === true && isRomanised(name),
  isEnglish,
  isRomanised,
  (name) => name.preferred === true,
  () => true,
];

/** What lists order an entity by: the folded form of the name that a reader of English knows it by, else of its first. */
export function sortName(names: readonly NameRecord[]): string {
  for (const fits of PREFERENCES) {
    const name = names.find(fits);
    if (name) return Array.from(fold(name.text)).slice(0, MAX_LENGTH).join('');
  }
  return '';
}
