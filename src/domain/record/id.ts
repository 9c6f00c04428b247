import { AppError } from '../../errors';
import { KINDS, kindOfId } from '../vocabulary/kinds';
import { type accepts, type RelationshipType, relationshipDefinition } from '../vocabulary/relationships';
import type { NameType } from './record';

/** The limit also bounds relationship ids and name ids, which contain entity ids. */
export const MAX_ID_LENGTH = 200;
const MAX_KEY_LENGTH = 100;

const SLUG = /^[a-z0-9][a-z0-9-]*$/;

/** Whether a text is the id of an entity: `kind:slug` with a known kind. */
export function isEntityId(text: string): boolean {
  return (
    text.length <= MAX_ID_LENGTH &&
    text.includes(':') &&
    kindOfId(text) !== undefined &&
    SLUG.test(slugOf(text))
  );
}

/** Whether a text is a valid key. Keys distinguish parallel relationships of one type. */
export const isRelationshipKey = (text: string): boolean => text.length <= MAX_KEY_LENGTH && SLUG.test(text);

/**
 * The id of a relationship, made of its type and ends: `holds:quan-shunji/caeda-president`. An end that may be of
 * several kinds keeps its prefix. `key` distinguishes parallel relationships. Throws BAD_ID for an invalid end or key.
 */
export function relationshipId(type: RelationshipType, from: string, to: string, key?: string): string {
  if (key !== undefined && !isRelationshipKey(key)) {
    throw new AppError(
      'BAD_ID',
      `"${key.slice(0, MAX_KEY_LENGTH)}" is not a valid key. Use lower-case letters, digits and hyphens.`,
    );
  }
  const row = relationshipDefinition(type);
  const parts = [endOf(row.from, from), endOf(row.to, to), ...(key === undefined ? [] : [key])];
  return `${relationshipPrefix(type)}:${parts.join('/')}`;
}

/** Whether a text has the form of an id of this relationship type. */
export function isRelationshipId(text: string, type: RelationshipType): boolean {
  const prefix = `${relationshipPrefix(type)}:`;
  const longest = prefix.length + 2 * MAX_ID_LENGTH + MAX_KEY_LENGTH + 2;
  return (
    text.length <= longest &&
    text.startsWith(prefix) &&
    /^[a-z0-9][a-z0-9:/-]*$/.test(text.slice(prefix.length))
  );
}

/** The id of a name: the entity's id and a hash, so that writing the same name twice is idempotent. */
export function nameId(entityId: string, text: string, type: NameType, language: string): string {
  if (!isEntityId(entityId)) throw badId(entityId);
  return `name:${entityId}/${hash([type, language, text].join('\n'))}`;
}

const relationshipPrefix = (type: RelationshipType) => type.toLowerCase().replaceAll('_', '-');

const slugOf = (id: string) => id.slice(id.indexOf(':') + 1);

function endOf(kinds: Parameters<typeof accepts>[0], id: string): string {
  if (!isEntityId(id)) throw badId(id);
  const kind = kindOfId(id);
  const only = kinds !== 'any' && kinds.length === 1 ? kinds[0] : undefined;
  return only !== undefined && only === kind ? id.slice(KINDS[only].idPrefix.length + 1) : id;
}

const badId = (id: string) =>
  new AppError('BAD_ID', `"${id.slice(0, MAX_ID_LENGTH)}" is not an entity id (kind:slug)`);

/** cyrb53 (Bryc, public domain). Its 53 bits are enough to distinguish the names of one entity. */
function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}
