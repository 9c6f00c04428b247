import type { NamePreference } from '../language/language-words';
import { wordsIn } from '../language/languages';
import type { Locale } from '../vocabulary/locales';
import type { NamedEntity, NameForDisplay } from './named-entity';

const TYPES = ['official', 'translation', 'romanisation', 'as-printed', 'short', 'alias', 'former'];

/** The name of an entity in a reader's language; its id if it has no name. */
export function displayName({ id, names }: Pick<NamedEntity, 'id' | 'names'>, locale: Locale): string {
  let shown: string | undefined;
  let best = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const rank = rankOf(name, locale);
    if (shown === undefined || rank < best || (rank === best && name.text < shown)) {
      shown = name.text;
      best = rank;
    }
  }
  return shown ?? id;
}

/** Orders names by language, then preferred, then type, then attested. The lowest rank is the best name. */
function rankOf(name: NameForDisplay, locale: Locale): number {
  const order = TYPES.indexOf(name.type);
  const rank = languageRank(name, locale) * 2 + (name.preferred ? 0 : 1);
  return (rank * (TYPES.length + 1) + (order < 0 ? TYPES.length : order)) * 2 + (name.attested ? 0 : 1);
}

function languageRank(name: NameForDisplay, locale: Locale): number {
  const { names } = wordsIn(locale);
  const rank = names.findIndex((preference) => accepts(preference, name));
  return rank < 0 ? names.length : rank;
}

const accepts = (preference: NamePreference, { language, text }: NameForDisplay): boolean =>
  'language' in preference ? preference.language.test(language) : preference.text.test(text);
