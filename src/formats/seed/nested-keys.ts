import type { Kind } from '../../domain/vocabulary/kinds';
import {
  RELATIONSHIP_TYPES,
  type RelationshipType,
  relationshipDefinition,
} from '../../domain/vocabulary/relationships';

/** One key of a seed entry that lists relationships, with their direction. */
export interface NestedKey {
  readonly on: readonly Kind[] | 'any';
  readonly key: string;
  readonly type: RelationshipType;
  /** `out`: from the entry to the other end. `in`: from the other end to the entry. */
  readonly direction: 'out' | 'in';
  /** The key of the other end in an item. */
  readonly end: string;
}

/** The keys that list relationships, from the rows of the vocabulary; the `relationships:` list takes all other types. */
export const NESTED_KEYS: readonly NestedKey[] = RELATIONSHIP_TYPES.flatMap((type) => {
  const { seed, from, to } = relationshipDefinition(type);
  if (seed === undefined) return [];
  const { key, end, direction = 'out' } = seed;
  return [{ on: direction === 'out' ? from : to, key, type, direction, end }];
});

/** The nested keys of a kind. */
export const nestedKeysOf = (kind: Kind): NestedKey[] =>
  NESTED_KEYS.filter(({ on }) => on === 'any' || on.includes(kind));
