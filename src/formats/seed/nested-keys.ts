import type { Kind } from '../../domain/vocabulary/kinds';
import type { RelationshipType } from '../../domain/vocabulary/relationships';

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

const row = (
  on: NestedKey['on'],
  key: string,
  direction: NestedKey['direction'],
  end: string,
  type: RelationshipType,
): NestedKey => ({ on, key, type, direction, end });

/** The keys that list relationships. A new key is one row; the `relationships:` list takes all others. */
export const NESTED_KEYS: readonly NestedKey[] = [
  row(['Person'], 'posts', 'out', 'post', 'HOLDS'),
  row(['Post'], 'in', 'out', 'organization', 'POST_IN'),
  row(['Person', 'Organization'], 'memberOf', 'out', 'organization', 'MEMBER_OF'),
  row(['Organization'], 'partOf', 'out', 'organization', 'PART_OF'),
  row(['Organization'], 'governs', 'out', 'place', 'GOVERNS'),
  row(['Organization'], 'seats', 'out', 'place', 'SEATED_IN'),
  row(['Place'], 'within', 'out', 'place', 'WITHIN'),
  row(['Event'], 'heldAt', 'out', 'place', 'HELD_AT'),
  row(['Event'], 'partOf', 'out', 'event', 'SUB_EVENT_OF'),
  row(['Event'], 'participants', 'in', 'who', 'TOOK_PART'),
  row(['Agreement'], 'parties', 'in', 'who', 'PARTY_TO'),
  row(['Agreement'], 'reachedAt', 'out', 'event', 'REACHED_AT'),
  row(['Project'], 'backers', 'in', 'who', 'BACKS'),
  row(['Project'], 'sites', 'out', 'place', 'SITED_IN'),
  row(['Event', 'Agreement', 'Project'], 'about', 'out', 'what', 'ABOUT'),
  row('any', 'links', 'out', 'to', 'LINKED_TO'),
];

/** The nested keys of a kind. */
export const nestedKeysOf = (kind: Kind): NestedKey[] =>
  NESTED_KEYS.filter(({ on }) => on === 'any' || on.includes(kind));
