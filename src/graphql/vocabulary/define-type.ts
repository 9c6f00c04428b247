import { Args, type ClassType, Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { namedClass } from './named-class';

/** A GraphQL type as a decorator takes it: a class, an enum object, or `[that]`. */
type TypeFunction = () => unknown;

/** One field of a type that a vocabulary row defines. */
export interface FieldDefinition {
  readonly type: TypeFunction;
  readonly description: string;
  readonly nullable?: boolean;
  /** The class of its arguments. */
  readonly args?: () => ClassType;
  /** Resolves the field; without it the field is the property of the same name. */
  readonly resolve?: (root: never, args: never, context: Context) => unknown;
}

export type FieldDefinitions = Readonly<Record<string, FieldDefinition>>;

/** A type with the resolver class of its computed fields. */
export interface DefinedType {
  readonly type: ClassType;
  readonly resolvers: readonly ClassType[];
}

/** Defines an object type. */
export function defineObjectType(
  name: string,
  description: string,
  fields: FieldDefinitions,
  options: { readonly implements?: ClassType[]; readonly extends?: ClassType } = {},
): DefinedType {
  const type = namedClass(name, options.extends);
  ObjectType(name, { description, ...(options.implements && { implements: options.implements }) })(type);
  return { type, resolvers: defineFields(type, fields) };
}

/** Adds fields to a type, and returns the resolver class of its computed fields, if it has any. */
export function defineFields(type: ClassType, fields: FieldDefinitions): ClassType[] {
  const resolver = namedClass(`${type.name}VocabularyResolver`);
  const computed = Object.entries(fields).filter(([name, field]) => {
    Field(field.type as () => ClassType, optionsOf(field))(type.prototype, name);
    return field.resolve !== undefined;
  });
  for (const [name, field] of computed) defineFieldResolver(resolver, name, field);
  if (computed.length === 0) return [];
  Resolver(() => type)(resolver);
  return [resolver];
}

function defineFieldResolver(resolver: ClassType, name: string, field: FieldDefinition): void {
  const resolve = field.resolve as (root: unknown, args: unknown, context: Context) => unknown;
  const descriptor: PropertyDescriptor = {
    value: (root: unknown, context: Context, args: unknown) => resolve(root, args, context),
    configurable: true,
    writable: true,
  };
  Object.defineProperty(resolver.prototype, name, descriptor);
  FieldResolver(field.type as () => ClassType, optionsOf(field))(resolver.prototype, name, descriptor);
  Root()(resolver.prototype, name, 0);
  Ctx()(resolver.prototype, name, 1);
  if (field.args) Args(field.args)(resolver.prototype, name, 2);
}

const optionsOf = ({ description, nullable = false }: FieldDefinition) => ({ description, nullable });
