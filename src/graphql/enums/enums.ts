import { LANGUAGES } from '../../domain/language/languages';
import { KIND_NAMES, KINDS } from '../../domain/vocabulary/kinds';
import type { Terms } from '../../domain/vocabulary/labels';
import { LOCALES } from '../../domain/vocabulary/locales';
import { RELATIONSHIP_TYPES, RELATIONSHIPS } from '../../domain/vocabulary/relationships';
import { CONFIDENCES, NAME_TYPES } from '../../domain/vocabulary/terms';
import { registerEnum } from './register-enum';

const englishLabels = (terms: Terms) =>
  Object.fromEntries(Object.entries(terms).map(([word, { en }]) => [word, en]));

export const KindEnum = registerEnum(
  'Kind',
  Object.fromEntries(KIND_NAMES.map((kind) => [kind, KINDS[kind].labels.en])),
  'Kind of entity.',
);
export const RelationshipTypeEnum = registerEnum(
  'RelationshipType',
  Object.fromEntries(RELATIONSHIP_TYPES.map((type) => [type, RELATIONSHIPS[type].labels.forward.en])),
  'Type of relationship.',
);
export const ConfidenceEnum = registerEnum('Confidence', englishLabels(CONFIDENCES), 'Confidence in a fact.');
export const NameTypeEnum = registerEnum('NameType', englishLabels(NAME_TYPES), 'Type of name.');
export const LocaleEnum = registerEnum(
  'Locale',
  Object.fromEntries(LOCALES.map((locale) => [locale, LANGUAGES[locale].name])),
  'Language of labels, names, dates and sentences.',
);
export const CertaintyEnum = registerEnum(
  'Certainty',
  { POSSIBLE: 'may overlap the period', CERTAIN: 'certainly within the period' },
  'How a filter compares uncertain dates with a period.',
);
export const DirectionEnum = registerEnum(
  'Direction',
  { ASC: 'ascending', DESC: 'descending' },
  'Direction of an order.',
);

/** The words of a direction argument. */
export type Direction = 'ASC' | 'DESC';
