import type { Locale } from '../vocabulary/locales';

/** A name as far as choosing one to show needs it. */
export interface ShownName {
  readonly text: string;
  readonly type: string;
  readonly language: string;
  readonly preferred: boolean | null;
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
export function displayName(entity: NamedEntity, locale: Locale): string {
  const ranked = entity.names
    .map((name) => ({ name, rank: rankOf(name, locale) }))
    .sort((a, b) => compare(a.rank, b.rank) || (a.name.text < b.name.text ? -1 : 1));
  return ranked[0]?.name.text ?? entity.id;
}

function rankOf(name: ShownName, locale: Locale): readonly number[] {
  const wanted = READABLE[locale];
  const language = wanted.findIndex((one) =>
    one.startsWith('-') ? name.language.includes(one) : name.language.startsWith(one),
  );
  const type = TYPES.indexOf(name.type);
  return [
    language < 0 ? wanted.length : language,
    name.preferred ? 0 : 1,
    type < 0 ? TYPES.length : type,
    name.attested ? 0 : 1,
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? 0;
    if (left !== right) return left - right;
  }
  return 0;
}
