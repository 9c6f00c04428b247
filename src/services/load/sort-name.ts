import { fold } from '../../domain/name/fold';
import type { NameRecord } from '../../domain/record/record';

/** Highest number of characters in a sort key; longer keys exceed the size limit of range indexes. */
const MAX_LENGTH = 200;

const isEnglish = ({ language }: NameRecord) => /^en(-|$)/i.test(language);
const isRomanised = ({ type, language }: NameRecord) =>
  type === 'romanisation' || /-Latn(-|$)/i.test(language);

/** Tests from best to worst; the first test that any name passes picks the name. */
const PREFERENCES: readonly ((name: NameRecord) => boolean)[] = [
  (name) => name.preferred === true && isEnglish(name),
  (name) => name.preferred === true && isRomanised(name),
  isEnglish,
  isRomanised,
  (name) => name.preferred === true,
  () => true,
];

/**
 * The sort key of an entity in lists: the folded form of its English or romanised name, otherwise of its preferred or
 * first name.
 */
export function sortName(names: readonly NameRecord[]): string {
  for (const fits of PREFERENCES) {
    const name = names.find(fits);
    if (name) return Array.from(fold(name.text)).slice(0, MAX_LENGTH).join('');
  }
  return '';
}
