import { registerEnumType } from 'type-graphql';
import { LANGUAGES } from '../domain/language/languages';
import { KIND_NAMES, KINDS } from '../domain/vocabulary/kinds';
import { LOCALES } from '../domain/vocabulary/locales';
import type { Property } from '../domain/vocabulary/properties';
import { RELATIONSHIP_TYPES, RELATIONSHIPS } from '../domain/vocabulary/relationships';
import { CONFIDENCES, NAME_TYPES } from '../domain/vocabulary/terms';

/** The value of an enum of the API for a word of the vocabulary: `agreed-to-sign` is AGREED_TO_SIGN. */
export const enumName = (word: string): string =>
  word
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toUpperCase();

/** A closed list of values with their English labels. */
type EnglishTerms = Readonly<Record<string, { readonly en: string }>>;

const made = new Map<string, Readonly<Record<string, string>>>();

/** Registers a closed list of the vocabulary as an enum of the API, once a name. */
function enumOf(name: string, terms: EnglishTerms, description: string): Readonly<Record<string, string>> {
  const known = made.get(name);
  if (known) return known;
  const words = Object.keys(terms);
  const object = Object.fromEntries(words.map((word) => [enumName(word), word]));
  registerEnumType(object, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      words.map((word) => [enumName(word), { description: sentence(terms[word]?.en ?? word) }]),
    ),
  });
  made.set(name, object);
  return object;
}

/** The enum of a property that holds one of a closed list. */
export function enumOfProperty(property: Property): Readonly<Record<string, string>> | undefined {
  const { type } = property;
  return type.is === 'term' ? enumOf(type.name, type.of, property.meaning) : undefined;
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

export const KindEnum = enumOf(
  'Kind',
  Object.fromEntries(KIND_NAMES.map((kind) => [kind, KINDS[kind].labels])),
  'A kind of entity.',
);
export const RelationshipTypeEnum = enumOf(
  'RelationshipType',
  Object.fromEntries(RELATIONSHIP_TYPES.map((type) => [type, RELATIONSHIPS[type].labels.forward])),
  'A type of relationship.',
);
export const ConfidenceEnum = enumOf('Confidence', CONFIDENCES, 'How sure we are of a fact.');
export const NameTypeEnum = enumOf('NameType', NAME_TYPES, 'What sort of name it is.');
export const LocaleEnum = enumOf(
  'Locale',
  Object.fromEntries(LOCALES.map((locale) => [locale, { en: LANGUAGES[locale].name }])),
  "A reader's language.",
);
export const CertaintyEnum = enumOf(
  'Certainty',
  {
    POSSIBLE: { en: 'may overlap the period' },
    CERTAIN: { en: 'must lie inside the period' },
  },
  'How a period is compared with dates that are uncertain.',
);
export const DirectionEnum = enumOf(
  'Direction',
  { ASC: { en: 'ascending' }, DESC: { en: 'descending' } },
  'Which way a list is ordered.',
);
/** An enum of words that only the API has, each with what it means. */
export const enumOfMeanings = (
  name: string,
  meanings: Readonly<Record<string, string>>,
  description: string,
) =>
  enumOf(
    name,
    Object.fromEntries(Object.entries(meanings).map(([word, meaning]) => [word, { en: meaning }])),
    description,
  );
