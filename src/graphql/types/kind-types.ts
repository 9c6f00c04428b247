import { type ClassType, Float, ID, InterfaceType } from 'type-graphql';
import type { EntityNode } from '../../db/shapes';
import { KIND_NAMES, type Kind, kindRow } from '../../domain/vocabulary/kinds';
import type { Property } from '../../domain/vocabulary/properties';
import { addFields, type FieldSpec, type FieldSpecs, namedClass, objectType } from '../build';
import { loadEntity } from '../context';
import { enumOfProperty } from '../enums';
import { EdtfDate, edtfDate } from './edtf-date';

/** Everything with an id that can be fetched again by it. */
const Node = namedClass('Node');
InterfaceType('Node', { description: 'Everything with an id that can be fetched again by it.' })(Node);
addFields(Node, { id: { type: () => ID, description: 'Its id, which never changes.' } });

/** What all kinds of entity have in common; the fields are added by entity-fields.ts. */
export const Entity = namedClass('Entity');
InterfaceType('Entity', {
  description: 'A person, organization, place, event or anything else that an analyst looks at.',
  implements: Node,
  resolveType: (value: EntityNode) => value.kind,
})(Entity);

const made = new Map<Kind, ClassType>();

/** The object type of a kind. */
export function kindType(kind: Kind): ClassType {
  const type = made.get(kind);
  if (!type) throw new Error(`no type for ${kind}`);
  return type;
}

/** The type that stands for any of some kinds: the kind's own where it is one, else Entity. */
export const typeOfKinds = (kinds: readonly Kind[] | 'any'): ClassType =>
  kinds !== 'any' && kinds.length === 1 && kinds[0] ? kindType(kinds[0]) : Entity;

/** The field for one property of a kind or relationship; `read` finds its value. */
export function propertyField(property: Property, read: (root: never) => unknown): FieldSpec {
  const description = property.meaning;
  const nullable = property.required !== true;
  const closed = enumOfProperty(property);
  if (closed) return { type: () => closed, description, nullable, resolve: read };
  switch (property.type.is) {
    case 'edtf':
      return {
        type: () => EdtfDate,
        description,
        nullable,
        resolve: (root: { readonly dayPart?: unknown }) => edtfDate(read(root as never), root.dayPart),
      };
    case 'number':
      return { type: () => Float, description, nullable, resolve: read };
    case 'boolean':
      return { type: () => Boolean, description, nullable, resolve: read };
    case 'post':
      return {
        type: () => kindType('Post'),
        description,
        nullable,
        resolve: (root: never, _: never, context) => {
          const id = read(root);
          return typeof id === 'string' ? loadEntity(context, id) : null;
        },
      };
    default:
      return { type: () => String, description, nullable, resolve: read };
  }
}

function kindFields(kind: Kind): FieldSpecs {
  const fields: Record<string, FieldSpec> = {};
  for (const [name, property] of Object.entries(kindRow(kind).properties)) {
    fields[name] = propertyField(property, (root: EntityNode) => root[name]);
  }
  return fields;
}

for (const kind of KIND_NAMES) {
  made.set(kind, objectType(kind, kindRow(kind).meaning, kindFields(kind), { implements: [Entity, Node] }));
}
