import type { Terms } from './labels';

/**
 * What a property may hold. `post` is the id of a Post; `term` is one of a closed list; `text` is anything, of which
 * some may be known, so that it can be said in every language.
 */
export type PropertyType =
  | { readonly is: 'text'; readonly known?: Terms }
  | { readonly is: 'edtf' | 'number' | 'boolean' | 'url' | 'language' | 'post' }
  | { readonly is: 'term'; readonly name: string; readonly of: Terms };

/** One property of a kind or of a relationship: what it holds, and what it tells an analyst. */
export interface Property {
  readonly type: PropertyType;
  readonly meaning: string;
  readonly required?: true;
}

export type Properties = Readonly<Record<string, Property>>;

export const text = (meaning: string, known?: Terms): Property => ({
  type: { is: 'text', ...(known && { known }) },
  meaning,
});
export const edtf = (meaning: string): Property => ({ type: { is: 'edtf' }, meaning });
export const number = (meaning: string): Property => ({ type: { is: 'number' }, meaning });
export const flag = (meaning: string): Property => ({ type: { is: 'boolean' }, meaning });
export const url = (meaning: string): Property => ({ type: { is: 'url' }, meaning });
export const language = (meaning: string): Property => ({ type: { is: 'language' }, meaning });
export const post = (meaning: string): Property => ({ type: { is: 'post' }, meaning });

/** A property that holds one of a closed list; `name` is what the list is called in the API. */
export const term = (name: string, of: Terms, meaning: string): Property => ({
  type: { is: 'term', name, of },
  meaning,
});

/** What the values of a property are called, those that have labels. */
export function termsOf(property: Property | undefined): Terms {
  if (property?.type.is === 'term') return property.type.of;
  return (property?.type.is === 'text' && property.type.known) || {};
}

/** The same property, which a record may not leave out. */
export const required = (property: Property): Property => ({ ...property, required: true });
