import type { EdtfDateValue } from '../date/edtf-date';
import type { Kind } from '../vocabulary/kind-table';

/** How one language chooses names, writes dates and builds sentences. */
export interface LanguageWords {
  /** The names of an entity that its readers can read, best first. */
  readonly names: readonly NamePreference[];
  readonly dates: DateWords;
  readonly sentences: SentenceWords;
  readonly dossier: DossierWords;
}

/** A test of a name's language tag (BCP 47), or of its text if the tag says too little. */
export type NamePreference = { readonly language: RegExp } | { readonly text: RegExp };

/** The start of a date within a sentence: on a day, in a year, from one day to another, or none. */
export type Lead = 'on' | 'in' | 'from' | 'bare';

/** The parts of a date's text. Every argument named `text`, `start` or `end` is already formatted. */
export interface DateWords {
  /** One date without its qualifier (`?`, `~`, `%`) and time. */
  date(value: EdtfDateValue): string;
  withTime(text: string, time: string, zone: string): string;
  /** Two dates that share their first part, such as 23–26 November 2021; null if they share nothing. */
  span(start: EdtfDateValue, end: EdtfDateValue): string | null;
  between(start: string, end: string): string;
  since(start: string): string;
  until(end: string): string;
  fromUnknownEnd(start: string): string;
  unknownStart(end: string): string;
  anyOf(members: readonly string[]): string;
  /** Some day within a period. */
  someDay(period: string): string;
  onOrBefore(end: string): string;
  onOrAfter(start: string): string;
  uncertain(text: string): string;
  approximate(text: string): string;
  withPart(text: string, part: string): string;
  /** The date at the start of a sentence. */
  on(text: string, lead: Lead, part: string | null): string;
  /** The start of a sentence without a known date. */
  readonly undated: string;
}

/** The parts of a sentence. Every argument is already written in the language. */
export interface SentenceWords {
  /** A name within a sentence. The names of events, agreements, projects, topics and sources are quoted. */
  mention(name: string, kind: string): string;
  /** A post with its organization. */
  post(title: string, organization: string): string;
  /** A person with posts. */
  holder(name: string, posts: string): string;
  /** Unnamed people of an organization. */
  unnamed(organization: string): string;
  and(items: readonly string[]): string;
  /** The place of an event, with its city and a remark on its confidence. */
  where(place: string, type: unknown, city: string | null, doubt: string | null): string;
  met(parts: { on: string; subject: string; counterpart: string; where: string }): string;
  /** The preposition before a place of this type; empty if the language has none. */
  at(type: unknown): string;
  /** A remark in brackets. */
  aside(text: string): string;
  /** A date before a clause: when it happened, began or ended. */
  readonly timeline: Readonly<Record<'on' | 'begins' | 'ends', (date: string, clause: string) => string>>;
  /** Whether free text in Latin letters may stand within a sentence. */
  readonly latin: boolean;
  /** The end of a sentence, before its locators. */
  readonly stop: string;
  /** The separator between locators. */
  readonly listed: string;
  /** The separator between the locators and a remark on their confidence. */
  readonly comma: string;
  /**
   * Completes a sentence whose words depend on their neighbors, such as Korean particles. `readHan` gives the Korean
   * reading of a Han character, or undefined.
   */
  readonly finish?: (sentence: string, readHan: (character: string) => string | undefined) => string;
}

/** The headings and marks of a Markdown dossier. */
interface DossierWords {
  readonly headings: Readonly<Record<'dossier' | 'events' | 'facts' | 'entities' | 'sources', string>>;
  readonly yes: string;
  readonly no: string;
  readonly colon: string;
  readonly semicolon: string;
  readonly comma: string;
}

/** The kinds whose names are titles that stand in quotation marks within a sentence. */
export const QUOTED_KINDS: ReadonlySet<string> = new Set<Kind>([
  'Event',
  'Agreement',
  'Project',
  'Topic',
  'Source',
]);
