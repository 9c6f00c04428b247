import { Args, type ClassType, Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from './context';

/** A GraphQL type as a decorator takes it: a class, an enum object, or `[that]`. */
export type TypeOf = () => unknown;

/** One field that a table gives rise to. */
export interface FieldSpec {
  readonly type: TypeOf;
  readonly description: string;
  readonly nullable?: boolean;
  readonly complexity?: number;
  /** The class of its arguments. */
  readonly args?: () => ClassType;
  /** Answers the field; without it the field is the property of the same name. */
  readonly resolve?: (root: never, args: never, context: Context) => unknown;
}

export type FieldSpecs = Readonly<Record<string, FieldSpec>>;

type Named = ClassType & { prototype: object };

/** A class of the given name: type-graphql tells types apart by their class. */
export function namedClass(name: string, parent?: ClassType): Named {
  const holder = { [name]: parent ? class extends parent {} : class {} };
  return holder[name] as Named;
}

/** Makes an object type out of a table row. */
export function objectType(
  name: string,
  description: string,
  fields: FieldSpecs,
  options: { readonly implements?: ClassType | ClassType[] } = {},
): Named {
  const type = namedClass(name);
  ObjectType(name, { description, ...options } as Parameters<typeof ObjectType>[1] & object)(type);
  addFields(type, fields);
  return type;
}

/** Adds fields to a type: plain properties, and resolvers for those that are computed. */
export function addFields(type: ClassType, fields: FieldSpecs): void {
  const resolvers = namedClass(`${type.name}Fields`);
  const computed: string[] = [];
  for (const [name, spec] of Object.entries(fields)) {
    const options = {
      description: spec.description,
      nullable: spec.nullable ?? false,
      ...(spec.complexity === undefined ? {} : { complexity: spec.complexity }),
    };
    Field(spec.type as Parameters<typeof Field>[0] & (() => ClassType), options)(type.prototype, name);
    if (!spec.resolve) continue;
    computed.push(name);
    const resolve = spec.resolve as (root: unknown, args: unknown, context: Context) => unknown;
    Object.defineProperty(resolvers.prototype, name, {
      value: (root: unknown, context: Context, args: unknown) => resolve(root, args, context),
      configurable: true,
      writable: true,
    });
    const descriptor = Object.getOwnPropertyDescriptor(resolvers.prototype, name) ?? {};
    FieldResolver(spec.type as () => ClassType, options)(resolvers.prototype, name, descriptor);
    Root()(resolvers.prototype, name, 0);
    Ctx()(resolvers.prototype, name, 1);
    if (spec.args) Args(spec.args)(resolvers.prototype, name, 2);
  }
  if (computed.length === 0) return;
  Resolver(() => type)(resolvers);
  resolverClasses.push(resolvers);
}

/** The resolver classes that tables gave rise to; the schema is built from them and the written ones. */
export const resolverClasses: ClassType[] = [];
