import { KINDS, type Kind } from '../../../../src/domain/vocabulary/kinds';
import type { Terms } from '../../../../src/domain/vocabulary/labels';
import { termsOf } from '../../../../src/domain/vocabulary/properties';
import { accepts, relationshipDefinition } from '../../../../src/domain/vocabulary/relationships';
import { CONFIDENCES, DAY_PART_TERMS, NAME_TYPES } from '../../../../src/domain/vocabulary/terms';
import type { Confidence, Kind as GraphKind, NameType, RelationshipType } from '../api/operations.gen';
import type { FactType } from '../graph/fact';
import type { Locale } from '../graph/locale';
import { catalogOf } from './catalog';

/** A vocabulary term from an API enum. */
const toStoredTerm = (value: string): string => value.toLowerCase().replaceAll('_', '-');
const toKind = (kind: GraphKind): Kind => `${kind.charAt(0)}${kind.slice(1).toLowerCase()}` as Kind;

const termText = (terms: Terms, value: string, locale: Locale): string =>
  terms[toStoredTerm(value)]?.[locale] ?? toStoredTerm(value);

export const kindLabel = (kind: GraphKind, locale: Locale): string => KINDS[toKind(kind)].labels[locale];

/** Label of a type or status of a kind. */
export function termLabel(
  kind: GraphKind,
  property: 'type' | 'status',
  value: string,
  locale: Locale,
): string {
  const { properties } = KINDS[toKind(kind)] as {
    properties: Readonly<Record<string, { type: { is: string; of?: Terms } }>>;
  };
  return termText(properties[property]?.type.of ?? {}, value, locale);
}

/** Label of a relationship type, read from start to end. */
export const factTypeLabel = (type: FactType, locale: Locale): string =>
  type === 'MET' ? catalogOf(locale).met : relationshipDefinition(type).labels.forward[locale];

/**
 * Label of a relationship type, read from an entity of this kind. Both directions if the kind may be at
 * either end.
 */
export function relationshipLabel(type: RelationshipType, kind: GraphKind, locale: Locale): string {
  const { from, to, labels } = relationshipDefinition(type);
  const name = toKind(kind);
  const directions = [
    ...(accepts(from, name) ? [labels.forward[locale]] : []),
    ...(accepts(to, name) ? [labels.backward[locale]] : []),
  ];
  return directions.join(' / ');
}

/** Label of a property value of a relationship. */
export function propertyValueLabel(type: FactType, name: string, value: string, locale: Locale): string {
  const property = type === 'MET' ? undefined : relationshipDefinition(type).properties[name];
  const label = termsOf(property)[toStoredTerm(value)]?.[locale];
  return label ?? value;
}

/** Label of a property of a relationship. */
export function localizedPropertyLabel(name: string, locale: Locale): string {
  const names: Readonly<Record<string, string>> = catalogOf(locale).properties;
  return names[name] ?? name;
}

export const dayPartLabel = (part: string, locale: Locale): string => termText(DAY_PART_TERMS, part, locale);

export const confidenceLabel = (value: Confidence, locale: Locale): string =>
  termText(CONFIDENCES, value, locale);

/** Name of a language in the UI language; the tag itself if it is invalid. */
export function languageLabel(tag: string, locale: Locale): string {
  try {
    const { language, script } = new Intl.Locale(tag);
    return (
      new Intl.DisplayNames(locale, { type: 'language' }).of([language, script].filter(Boolean).join('-')) ??
      tag
    );
  } catch {
    return tag;
  }
}

export const nameTypeLabel = (value: NameType, locale: Locale): string => termText(NAME_TYPES, value, locale);
