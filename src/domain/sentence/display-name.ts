import type { Locale } from '../vocabulary/locales';

/** A name as far as choosing one to show needs it. */
export interface ShownName {
  readonly text: string;
  readonly type: string;
  readonly language: string;
  readonly preferred?: boolean | null | undefined;
  readonly attested: boolean;
}

/** An entity as far as naming it needs it. */
export interface NamedEntity {
  readonly id: string;
  readonly kind: string;
  readonly names: readonly ShownName[];
  /** What sort of its kind it is, where its kind has sorts. */
  readonly type?: unknown;
  /** The organization of a post, where it is known. */
  readonly organization?: NamedEntity | null;
  readonly [property: string]: unknown;
}

/** Languages that a reader can read, best first. A new locale is one row. */
const READABLE: Readonly<Record<Locale, readonly string[]>> = {
  en: ['en', 'zh-Latn', 'ko-Latn', '-Latn'],
  'zh-Hant': ['zh-Hant', 'zh-Hani', 'zh-Hans', 'zh', 'en'],
  'zh-Hans': ['zh-Hans', 'zh-Hani', 'zh-Hant', 'zh', 'en'],
};
const TYPES = ['official', 'translation', 'romanisation', 'as-printed', 'short', 'alias', 'former'];

/** The name to show to a reader; the id where an entity has none. */
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

/** Lower is better: first the language, then preferred or not, then the type, then attested or not. */
function rankOf({ language, preferred, type, attested }: ShownName, locale: Locale): number {
  const order = TYPES.indexOf(type);
  const rank = languageRank(language, locale) * 2 + (preferred ? 0 : 1);
  return (rank * (TYPES.length + 1) + (order < 0 ? TYPES.length : order)) * 2 + (attested ? 0 : 1);
}

function languageRank(language: string, locale: Locale): number {
  const wanted = READABLE[locale];
  const rank = wanted.findIndex((one) =>
    one.startsWith('-') ? language.includes(one) : language.startsWith(one),
  );
  return rank < 0 ? wanted.length : rank;
}
