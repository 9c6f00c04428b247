import { KIND_NAMES, kindOfId } from '../../../../src/domain/vocabulary/kinds';
import { isRelationshipType, RELATIONSHIP_TYPES } from '../../../../src/domain/vocabulary/relationships';
import type { Confidence, Kind } from '../api/operations.gen';

export { isRelationshipType };
export const TYPE_VALUES = RELATIONSHIP_TYPES;

/** Vocabulary names are lower-case or capitalized; the API uses upper-case enums. */
const toUpperCase = <T extends string>(name: T) => name.toUpperCase() as Uppercase<T>;

export const KIND_VALUES: readonly Kind[] = KIND_NAMES.map(toUpperCase);

/** Lowest confidence first. */
export const CONFIDENCE_VALUES = ['UNCERTAIN', 'INFERRED', 'STATED'] as const satisfies readonly Confidence[];

/** The kind in the prefix of an id, such as `person:`. */
export function kindFromId(id: string): Kind | undefined {
  const name = kindOfId(id);
  return name && toUpperCase(name);
}
