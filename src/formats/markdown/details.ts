import { isEdtf, parseEdtf } from '../../domain/date/edtf';
import { formatDate } from '../../domain/date/format';
import type {
  EntityRecord,
  GraphRecord,
  PropertyValue,
  RelationshipRecord,
} from '../../domain/record/record';
import { displayName } from '../../domain/sentence/display-name';
import { factSentence } from '../../domain/sentence/fact-sentence';
import { doubtOf } from '../../domain/sentence/locators';
import { SENTENCE_WORDS } from '../../domain/sentence/sentence-words';
import { kindRow } from '../../domain/vocabulary/kinds';
import type { Locale } from '../../domain/vocabulary/locales';
import { type Property, termsOf } from '../../domain/vocabulary/properties';
import { type RelationshipRow, relationshipRow } from '../../domain/vocabulary/relationships';
import { furtherNames } from '../losses';
import type { Dossier } from './dossier';
import type { Notes } from './notes';
import { address, plain } from './text';
import { COLON, COMMA, NO, SEMICOLON, wordOf, YES } from './words';

/**
 * The properties of a record for a reader, in the order of the vocabulary: `talk, held; date: 24 November 2021`. Those
 * of a relationship that its sentence says are left to that.
 */
function details(record: GraphRecord, dossier: Dossier, locale: Locale): string {
  const row = record.record === 'entity' ? kindRow(record.kind) : relationshipRow(record.type);
  const terms: string[] = [];
  const texts: string[] = [];
  for (const [name, property] of Object.entries(row.properties)) {
    const value = record.properties[name];
    if (value === undefined || ('sentence' in row && inSentence(row, name, value))) continue;
    const term = termsOf(property)[String(value)]?.[locale];
    if (term !== undefined) terms.push(plain(term));
    else
      texts.push(`${plain(wordOf(name)[locale])}${COLON[locale]}${said(property, value, dossier, locale)}`);
  }
  return [...(terms.length === 0 ? [] : [terms.join(COMMA[locale])]), ...texts].join(SEMICOLON[locale]);
}

/** Whether the sentence of a relationship has the property, in every language. */
function inSentence({ sentence, variants, properties }: RelationshipRow, name: string, value: PropertyValue) {
  if (name === 'during') return true;
  if (variants?.by === name && Object.hasOwn(variants.sentences, String(value))) return true;
  return properties[name]?.type.is === 'term' && sentence.en.includes(`{${name}}`);
}

function said({ type }: Property, value: PropertyValue, dossier: Dossier, locale: Locale): string {
  if (typeof value === 'boolean') return (value ? YES : NO)[locale];
  const text = String(value);
  if (type.is === 'edtf' && isEdtf(text)) return plain(formatDate(parseEdtf(text), locale));
  if (type.is === 'post') return plain(dossier.title(text, locale));
  return type.is === 'url' ? address(text) : plain(text);
}

/** What is less than stated, with the reason: ` (inferred: only the list of guests says so)`. */
export function doubt(
  { confidence, reason }: Pick<GraphRecord, 'confidence' | 'reason'>,
  locale: Locale,
): string {
  const parts = [doubtOf(confidence, locale), reason].filter((part) => part !== null && part !== undefined);
  return parts.length === 0 ? '' : SENTENCE_WORDS[locale].aside(parts.map(plain).join(COLON[locale]));
}

/** What follows the name of an entity: its other names, its properties, its description, and where it is said. */
export function about(entity: EntityRecord, dossier: Dossier, notes: Notes, locale: Locale): string {
  const { aside, stop } = SENTENCE_WORDS[locale];
  const names = furtherNames(entity, displayName(dossier.named(entity.id), locale));
  const said = [details(entity, dossier, locale), plain(entity.description ?? '')].filter(
    (part) => part !== '',
  );
  return [
    ...(names.length === 0 ? [] : [aside(names.map(plain).join(SEMICOLON[locale]))]),
    ...(said.length === 0 ? [] : [`${COLON[locale]}${said.join(stop)}`]),
    doubt(entity, locale),
    notes.marks(entity.citations),
  ].join('');
}

/** A relationship as a sentence, with what that leaves unsaid, as an item of a list. */
export function factLine(fact: RelationshipRecord, dossier: Dossier, notes: Notes, locale: Locale): string {
  const sentence = factSentence(
    {
      fact: { ...fact.properties, relationship: fact.type, citations: [], confidence: 'stated' },
      from: dossier.named(fact.from),
      to: dossier.named(fact.to),
    },
    locale,
  );
  const unsaid = details(fact, dossier, locale);
  const aside = unsaid === '' ? '' : SENTENCE_WORDS[locale].aside(unsaid);
  return `- ${bare(sentence)}${aside}${doubt(fact, locale)}${notes.marks(fact.citations)}\n`;
}

/** A sentence without its brackets of places, which are footnotes here. */
export const bare = (sentence: string): string => plain(sentence.replace(/ ?\[\]$/, ''));
