import { isEdtf, parseEdtf } from '../../domain/date/edtf';
import { formatDate } from '../../domain/date/format-date';
import { wordsIn } from '../../domain/language/languages';
import type {
  EntityRecord,
  GraphRecord,
  PropertyValue,
  RelationshipRecord,
} from '../../domain/record/record';
import { displayName } from '../../domain/sentence/display-name';
import { factSentence } from '../../domain/sentence/fact-sentence';
import { doubtOf } from '../../domain/sentence/locators';
import { kindDefinition } from '../../domain/vocabulary/kinds';
import type { Locale } from '../../domain/vocabulary/locales';
import { type Property, propertyLabel, termsOf } from '../../domain/vocabulary/properties';
import { type RelationshipDefinition, relationshipDefinition } from '../../domain/vocabulary/relationships';
import { furtherNames } from '../losses';
import type { Dossier } from './dossier';
import type { Notes } from './notes';
import { address, plain } from './text';

/**
 * The properties of a record in the order of the vocabulary, such as `talk, held; date: 24 November 2021`. Omits the
 * properties that a relationship's sentence already contains.
 */
function details(record: GraphRecord, dossier: Dossier, locale: Locale): string {
  const row = record.record === 'entity' ? kindDefinition(record.kind) : relationshipDefinition(record.type);
  const { colon, comma, semicolon } = wordsIn(locale).dossier;
  const terms: string[] = [];
  const texts: string[] = [];
  for (const [name, property] of Object.entries(row.properties)) {
    const value = record.properties[name];
    if (value === undefined || ('sentence' in row && inSentence(row, name, value))) continue;
    const term = termsOf(property)[String(value)]?.[locale];
    if (term !== undefined) terms.push(plain(term));
    else
      texts.push(
        `${plain(propertyLabel(name, locale))}${colon}${valueText(property, value, dossier, locale)}`,
      );
  }
  return [...(terms.length === 0 ? [] : [terms.join(comma)]), ...texts].join(semicolon);
}

/** Whether the sentence of a relationship contains the property. The English sentence stands for all languages. */
function inSentence(
  { sentence, variants, properties }: RelationshipDefinition,
  name: string,
  value: PropertyValue,
) {
  if (name === 'during') return true;
  if (variants?.by === name && Object.hasOwn(variants.sentences, String(value))) return true;
  return properties[name]?.type.is === 'term' && sentence.en.includes(`{${name}}`);
}

function valueText({ type }: Property, value: PropertyValue, dossier: Dossier, locale: Locale): string {
  if (typeof value === 'boolean') return wordsIn(locale).dossier[value ? 'yes' : 'no'];
  const text = String(value);
  if (type.is === 'edtf' && isEdtf(text)) return plain(formatDate(parseEdtf(text), locale));
  if (type.is === 'post') return plain(dossier.title(text, locale));
  return type.is === 'url' ? address(text) : plain(text);
}

/** A confidence below `stated` with its reason, such as ` (inferred: only the list of guests says so)`. */
export function doubt(
  { confidence, reason }: Pick<GraphRecord, 'confidence' | 'reason'>,
  locale: Locale,
): string {
  const parts = [doubtOf(confidence, locale), reason].filter((part) => part !== null && part !== undefined);
  const { sentences, dossier } = wordsIn(locale);
  return parts.length === 0 ? '' : sentences.aside(parts.map(plain).join(dossier.colon));
}

/** The text after an entity's name: its other names, properties, description, confidence and footnotes. */
export function about(entity: EntityRecord, dossier: Dossier, notes: Notes, locale: Locale): string {
  const { aside, stop } = wordsIn(locale).sentences;
  const { colon, semicolon } = wordsIn(locale).dossier;
  const names = furtherNames(entity, displayName(dossier.named(entity.id), locale));
  const body = [details(entity, dossier, locale), plain(entity.description ?? '')].filter(
    (part) => part !== '',
  );
  return [
    ...(names.length === 0 ? [] : [aside(names.map(plain).join(semicolon))]),
    ...(body.length === 0 ? [] : [`${colon}${body.join(stop)}`]),
    doubt(entity, locale),
    notes.marks(entity.citations),
  ].join('');
}

/** A relationship as a list item: its sentence, then the properties that the sentence lacks. */
export function factLine(fact: RelationshipRecord, dossier: Dossier, notes: Notes, locale: Locale): string {
  const sentence = factSentence(
    {
      fact: { ...fact, citations: [], confidence: 'stated' },
      from: dossier.named(fact.from),
      to: dossier.named(fact.to),
    },
    locale,
  );
  const rest = details(fact, dossier, locale);
  const aside = rest === '' ? '' : wordsIn(locale).sentences.aside(rest);
  return `- ${bare(sentence)}${aside}${doubt(fact, locale)}${notes.marks(fact.citations)}\n`;
}

/** A sentence without its empty brackets of locators. A dossier shows citations as footnotes. */
export const bare = (sentence: string): string => plain(sentence.replace(/ ?\[\]$/, ''));
