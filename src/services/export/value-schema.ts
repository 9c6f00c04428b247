import { z } from 'zod';
import { isEntityId, isRelationshipId } from '../../domain/record/id';
import { RELATIONSHIP_TYPES } from '../../domain/vocabulary/relationships';
import type { FieldType, FilterDefinition, FilterField } from '../questions/filters/filter-field';

/** Highest number of values in a list, ids of an exported view aside. */
const MAX_VALUES = 100;

export const entityIdSchema = z.string().refine(isEntityId, 'is not an id of the form kind:slug');

export const relationshipIdSchema = z
  .string()
  .refine(
    (id) => RELATIONSHIP_TYPES.some((type) => isRelationshipId(id, type)),
    'is not the id of a relationship',
  );

/** A list; a single value counts as a list of one, because a URL cannot tell the two apart. */
export const listSchema = <T extends z.ZodType>(item: T, max = MAX_VALUES, min = 1) =>
  z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(item).min(min).max(max));

/** An integer, which a URL holds as text. */
export const integerSchema = z.coerce.number().int();

/** True or false, which a URL holds as text. */
export const flagSchema = z.preprocess(
  (value) => (value === 'true' ? true : value === 'false' ? false : value),
  z.boolean(),
);

type ValueOf<F> = F extends FilterField<infer V, object> ? V : never;
type FilterShape<D extends FilterDefinition> = {
  readonly [K in keyof D]: z.ZodOptional<z.ZodType<ValueOf<D[K]>>>;
};

/** The fields of a filter as a zod shape, each with its meaning as description. */
export const filterShape = <D extends FilterDefinition>(definition: D): FilterShape<D> =>
  Object.fromEntries(
    Object.entries(definition).map(([name, { type, meaning }]) => [
      name,
      valueSchema(type).optional().describe(`${meaning}.`),
    ]),
  ) as FilterShape<D>;

function valueSchema(type: FieldType): z.ZodType {
  switch (type.is) {
    case 'period':
      return z.strictObject({ from: z.string().optional(), until: z.string().optional() });
    case 'id':
      return entityIdSchema;
    case 'ids':
      return listSchema(entityIdSchema);
    case 'flag':
      return flagSchema;
    case 'integer':
      return integerSchema.min(type.min).max(type.max);
    case 'word':
      return wordSchema(type.list?.of);
    case 'words':
      return listSchema(wordSchema(type.list?.of));
  }
}

const wordSchema = (words: readonly string[] | undefined) => (words ? z.enum(words) : z.string());
