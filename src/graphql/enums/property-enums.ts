import { KIND_NAMES, kindDefinition } from '../../domain/vocabulary/kinds';
import type { Property } from '../../domain/vocabulary/properties';
import { RELATIONSHIP_TYPES, relationshipDefinition } from '../../domain/vocabulary/relationships';
import { type EnumObject, registerEnum } from './register-enum';

/** The enums of all properties that hold one of a closed list, by enum name. */
const PROPERTY_ENUMS = registerPropertyEnums();

/** The enum of a property; undefined when the property does not hold one of a closed list. */
export const enumOfProperty = ({ type }: Property): EnumObject | undefined =>
  type.is === 'term' ? PROPERTY_ENUMS.get(type.name) : undefined;

/** The enum of the given name; throws when no property of the vocabulary has it. */
export function requirePropertyEnum(name: string): EnumObject {
  const found = PROPERTY_ENUMS.get(name);
  if (found === undefined) throw new Error(`no property of the vocabulary has the enum ${name}`);
  return found;
}

function registerPropertyEnums(): ReadonlyMap<string, EnumObject> {
  const enums = new Map<string, EnumObject>();
  const properties = [
    ...KIND_NAMES.map((kind) => kindDefinition(kind).properties),
    ...RELATIONSHIP_TYPES.map((type) => relationshipDefinition(type).properties),
  ].flatMap((row) => Object.values(row));
  for (const { type, meaning } of properties) {
    if (type.is !== 'term' || enums.has(type.name)) continue;
    const values = Object.fromEntries(Object.entries(type.of).map(([word, { en }]) => [word, en]));
    enums.set(type.name, registerEnum(type.name, values, meaning));
  }
  return enums;
}
