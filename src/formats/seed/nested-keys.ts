import type { Kind } from '../../domain/vocabulary/kinds';
import type { RelationshipType } from '../../domain/vocabulary/relationships';

/** One key under which a record of a kind holds relationships, and the direction they run in. */
export interface NestedKey {
  readonly on: readonly Kind[] | 'any';
  readonly key: string;
  readonly type: RelationshipType;
  /** `out`: from the record to the other end; `in`: from the other end to the record. */
  readonly direction: 'out' | 'in';
  /** What the other end is called in an item. */
  readonly end: string;
}

const row = (
  on: NestedKey['on'],
  key: string,
  direction: NestedKey['direction'],
  end: string,
  type: RelationshipType,
): NestedKey => ({ on, key, type, direction, end });

/** Where a seed file may write a relationship. A new place is one row; the rest goes in a `relationships:` list. */
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

/** The nested keys that a record of a kind may have. */
export const nestedKeysOf = (kind: Kind): NestedKey[] =>
  NESTED_KEYS.filter(({ on }) => on === 'any' || on.includes(kind));
