import { type Labels, labelsOf, type Terms } from './labels';
import type { Locale } from './locales';
import { PROPERTY_NAMES, type PropertyName } from './property-names';
import type { PropertyEntries, PropertyEntry } from './property-table';
import { termList } from './terms';

/**
 * The type of a property's values. `post` is the id of a Post and `term` is a value of a closed list. `text` is free
 * text; its `known` values have labels in every language.
 */
export type PropertyType =
  | { readonly is: 'text'; readonly known?: Terms }
  | { readonly is: 'edtf' | 'number' | 'boolean' | 'url' | 'language' | 'post' }
  | { readonly is: 'term'; readonly name: string; readonly of: Terms };

/** One property of a kind or of a relationship type. */
export interface Property {
  readonly type: PropertyType;
  /** The description in the API. */
  readonly meaning: string;
  readonly required?: true;
}

export type Properties = Readonly<Record<string, Property>>;

/** The properties of a table entry, with the labels of their values in every language. */
export const propertiesOf = (entries: PropertyEntries): Properties =>
  Object.fromEntries(
    Object.entries(entries).map(([name, entry]) => [name, { ...entry, type: typeOf(entry.type) }]),
  );

function typeOf(type: PropertyEntry['type']): PropertyType {
  if (type.is === 'term') return { is: 'term', name: type.name, of: termList(type.list) };
  if (type.is === 'text') return { is: 'text', ...(type.known && { known: termList(type.known) }) };
  return type;
}

/** The labels of a property's values; empty if its values have none. */
export function termsOf(property: Property | undefined): Terms {
  if (property?.type.is === 'term') return property.type.of;
  return (property?.type.is === 'text' && property.type.known) || {};
}

const NAMES: Readonly<Record<string, Labels>> = Object.fromEntries(
  (Object.keys(PROPERTY_NAMES) as PropertyName[]).map((name) => [
    name,
    labelsOf(PROPERTY_NAMES[name], ({ properties }) => properties[name]),
  ]),
);

/** The label of a property in a language. */
export const propertyLabel = (name: string, locale: Locale): string => NAMES[name]?.[locale] ?? name;
