import type { TermList } from './term-table';

/** The name of a closed list: one of the shared lists, or the types of link, which `LINK_TABLE` defines. */
export type ListName = TermList | 'LINK_TYPES';

/** The type of a property's values, as the tables of the vocabulary write it. */
type TypeEntry =
  | { readonly is: 'text'; readonly known?: ListName }
  | { readonly is: 'edtf' | 'number' | 'boolean' | 'url' | 'language' | 'post' }
  | { readonly is: 'term'; readonly name: string; readonly list: ListName };

/** One property of a kind or of a relationship type, as the tables of the vocabulary write it. */
export interface PropertyEntry {
  readonly type: TypeEntry;
  /** The description in the API. */
  readonly meaning: string;
  readonly required?: true;
}

export type PropertyEntries = Readonly<Record<string, PropertyEntry>>;

/** Free text. With `known`, the values of that list have labels in every language. */
export const text = (meaning: string, known?: ListName): PropertyEntry => ({
  type: { is: 'text', ...(known && { known }) },
  meaning,
});
export const edtf = (meaning: string): PropertyEntry => ({ type: { is: 'edtf' }, meaning });
export const number = (meaning: string): PropertyEntry => ({ type: { is: 'number' }, meaning });
export const flag = (meaning: string): PropertyEntry => ({ type: { is: 'boolean' }, meaning });
export const url = (meaning: string): PropertyEntry => ({ type: { is: 'url' }, meaning });
export const language = (meaning: string): PropertyEntry => ({ type: { is: 'language' }, meaning });
/** The id of a Post. */
export const post = (meaning: string): PropertyEntry => ({ type: { is: 'post' }, meaning });

/** One value of a closed list. `name` is the name of the enum in the API. */
export const term = (name: string, list: ListName, meaning: string): PropertyEntry => ({
  type: { is: 'term', name, list },
  meaning,
});

/** The same property, required on every record. */
export const required = (property: PropertyEntry): PropertyEntry => ({ ...property, required: true });
