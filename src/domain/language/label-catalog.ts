import type { Kind } from '../vocabulary/kind-table';
import type { LinkType } from '../vocabulary/link-table';
import type { PropertyName } from '../vocabulary/property-names';
import type { RELATIONSHIP_TABLE, RelationshipType } from '../vocabulary/relationship-table';
import type { TERM_TABLE, TermList } from '../vocabulary/term-table';

/** The labels of a relationship type or link, read from its start and from its end, and its sentence. */
interface Wording {
  readonly forward: string;
  readonly backward: string;
  /** With the placeholders of the English sentence, in any order; a language without prepositions omits `{at}`. */
  readonly sentence: string;
}

type Variants<T extends RelationshipType> = (typeof RELATIONSHIP_TABLE)[T] extends {
  readonly variants: { readonly sentences: infer S extends object };
}
  ? { readonly variants: { readonly [V in keyof S]: string } }
  : { readonly variants?: never };

/**
 * Every label of the vocabulary in one language. The vocabulary's tables determine the keys, so the compiler reports a
 * label that a language lacks. English has no catalog: its labels are in the tables.
 */
export interface LabelCatalog {
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly relationships: { readonly [T in RelationshipType]: Wording & Variants<T> };
  readonly links: Readonly<Record<LinkType, Wording>>;
  readonly terms: { readonly [L in TermList]: { readonly [V in keyof (typeof TERM_TABLE)[L]]: string } };
  readonly properties: Readonly<Record<PropertyName, string>>;
}
