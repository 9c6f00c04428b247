import { registerEnumType } from 'type-graphql';
import { KIND_NAMES, KINDS } from '../domain/vocabulary/kinds';
import { labels, type Terms } from '../domain/vocabulary/labels';
import type { LOCALES } from '../domain/vocabulary/locales';
import type { Property } from '../domain/vocabulary/properties';
import { RELATIONSHIP_TYPES, RELATIONSHIPS } from '../domain/vocabulary/relationships';
import { CONFIDENCES, NAME_TYPES } from '../domain/vocabulary/terms';

/** The value of an enum of the API for a word of the vocabulary: `agreed-to-sign` is AGREED_TO_SIGN. */
export const enumName = (word: string): string =>
  word
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toUpperCase();

const made = new Map<string, Readonly<Record<string, string>>>();

/** Registers a closed list of the vocabulary as an enum of the API, once a name. */
function enumOf(name: string, terms: Terms, description: string): Readonly<Record<string, string>> {
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
  {
    en: labels('English', '英文', '英文'),
    'zh-Hant': labels('Chinese in traditional characters', '繁體中文', '繁体中文'),
    'zh-Hans': labels('Chinese in simplified characters', '簡體中文', '简体中文'),
  } satisfies Record<(typeof LOCALES)[number], unknown>,
  "A reader's language.",
);
export const CertaintyEnum = enumOf(
  'Certainty',
  {
    POSSIBLE: labels('may overlap the period', '可能', '可能'),
    CERTAIN: labels('must lie inside the period', '確定', '确定'),
  },
  'How a period is compared with dates that are uncertain.',
);
export const DirectionEnum = enumOf(
  'Direction',
  { ASC: labels('ascending', '升序', '升序'), DESC: labels('descending', '降序', '降序') },
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
    Object.fromEntries(
      Object.entries(meanings).map(([word, meaning]) => [word, labels(meaning, meaning, meaning)]),
    ),
    description,
  );
