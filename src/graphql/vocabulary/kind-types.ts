import type { ClassType } from 'type-graphql';
import type { Entity } from '../../domain/record/entity';
import { KIND_NAMES, type Kind, kindDefinition } from '../../domain/vocabulary/kinds';
import { EntityInterface, NodeInterface } from '../entity/entity.type';
import { type DefinedType, defineObjectType, type FieldDefinition } from './define-type';
import { propertyField } from './property-field';

/** The object type of each kind. */
export type KindTypes = Readonly<Record<Kind, ClassType>>;

/** Defines one object type for each kind, with the kind's own properties. */
export function defineKindTypes(): { readonly kinds: KindTypes; readonly resolvers: readonly ClassType[] } {
  const kinds: Partial<Record<Kind, ClassType>> = {};
  const postType = () => (kinds as KindTypes).Post;
  const defined = KIND_NAMES.map((kind) => [kind, defineKindType(kind, postType)] as const);
  for (const [kind, { type }] of defined) kinds[kind] = type;
  return { kinds: kinds as KindTypes, resolvers: defined.flatMap(([, { resolvers }]) => resolvers) };
}

function defineKindType(kind: Kind, postType: () => ClassType): DefinedType {
  const { meaning, properties } = kindDefinition(kind);
  const fields: Record<string, FieldDefinition> = {};
  for (const [name, property] of Object.entries(properties))
    fields[name] = propertyField(property, (root: Entity) => root.properties[name], postType);
  return defineObjectType(kind, meaning, fields, { implements: [EntityInterface, NodeInterface] });
}
