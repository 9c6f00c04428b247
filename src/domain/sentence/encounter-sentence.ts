import { isDayPart } from '../date/day-part';
import { parseEdtf } from '../date/edtf';
import { formatOn } from '../date/format-date';
import { wordsIn } from '../language/languages';
import type { Locale } from '../vocabulary/locales';
import { displayName } from './display-name';
import { finished } from './finish';
import { doubtOf, locators } from './locators';
import type { NamedEntity } from './named-entity';
import { type PostForSentence, postTitle } from './post-title';

/** The parts of one side of an encounter that its sentence needs. */
export interface SideForSentence {
  readonly entity: NamedEntity;
  readonly posts: readonly PostForSentence[];
}

/** The parts of an encounter that its sentence needs. */
export interface EncounterForSentence {
  readonly event: { readonly properties: Readonly<Record<string, unknown>> };
  readonly subject: SideForSentence;
  readonly counterpart: SideForSentence;
  readonly venue: {
    readonly place: NamedEntity | null;
    readonly city: NamedEntity | null;
    /** The relationship between the event and the place. */
    readonly fact: { readonly confidence: string } | null;
  };
  readonly citations: readonly string[];
  readonly confidence: string;
}

/** An encounter as one sentence, with the locators of its citations. */
export function encounterSentence(encounter: EncounterForSentence, locale: Locale): string {
  const { date, dayPart } = encounter.event.properties;
  const words = wordsIn(locale).sentences;
  const part = typeof dayPart === 'string' && isDayPart(dayPart) ? dayPart : null;
  const sentence = words.met({
    on: formatOn(typeof date === 'string' ? parseEdtf(date) : null, locale, part),
    subject: sideText(encounter.subject, locale),
    counterpart: sideText(encounter.counterpart, locale),
    where: whereText(encounter.venue, locale),
  });
  return `${finished(sentence, locale)}${words.stop}${locators(encounter.citations, encounter.confidence, locale)}`;
}

function whereText({ place, city, fact }: EncounterForSentence['venue'], locale: Locale): string {
  if (!place) return '';
  const around = city ? displayName(city, locale) : null;
  const doubt = fact ? doubtOf(fact.confidence, locale) : null;
  return wordsIn(locale).sentences.where(displayName(place, locale), place.properties.type, around, doubt);
}

function sideText(side: SideForSentence, locale: Locale): string {
  const words = wordsIn(locale).sentences;
  const name = displayName(side.entity, locale);
  if (side.entity.kind === 'Organization') return words.unnamed(name);
  if (side.posts.length === 0) return name;
  return words.holder(name, words.and(side.posts.map((post) => postTitle(post, locale))));
}
