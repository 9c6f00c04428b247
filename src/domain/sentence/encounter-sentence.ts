import { isDayPart } from '../date/day-part';
import { parseEdtf } from '../date/edtf';
import { formatOn } from '../date/format';
import type { Locale } from '../vocabulary/locales';
import { displayName, type NamedEntity } from './display-name';
import { type HeldPost, postTitle } from './post-title';
import { locators, SENTENCE_WORDS } from './sentence-words';

/** One side of an encounter as far as a sentence needs it. */
export interface SpokenSide {
  readonly entity: NamedEntity;
  readonly posts: readonly HeldPost[];
}

/** An encounter as far as a sentence needs it. */
export interface SpokenEncounter {
  readonly event: { readonly [property: string]: unknown };
  readonly subject: SpokenSide;
  readonly counterpart: SpokenSide;
  readonly venue: NamedEntity | null;
  readonly citations: readonly string[];
  readonly confidence: string;
}

/** The encounter as one sentence for a reader, with the places that say it. */
export function encounterSentence(encounter: SpokenEncounter, locale: Locale): string {
  const { date, dayPart } = encounter.event;
  const words = SENTENCE_WORDS[locale];
  const part = typeof dayPart === 'string' && isDayPart(dayPart) ? dayPart : null;
  const sentence = words.met({
    on: formatOn(typeof date === 'string' ? parseEdtf(date) : null, locale, part),
    subject: sideText(encounter.subject, locale),
    counterpart: sideText(encounter.counterpart, locale),
    place: encounter.venue ? displayName(encounter.venue, locale) : null,
  });
  return `${sentence.replace(/,$/, '')}${words.stop} ${locators(encounter.citations, encounter.confidence, locale)}`;
}

function sideText(side: SpokenSide, locale: Locale): string {
  const words = SENTENCE_WORDS[locale];
  const name = displayName(side.entity, locale);
  if (side.entity.kind === 'Organization') return words.unnamed(name);
  if (side.posts.length === 0) return name;
  return words.holder(name, words.and(side.posts.map((post) => postTitle(post, locale))));
}
