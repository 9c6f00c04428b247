import { z } from 'zod';

const MAX_PROPERTY_VALUES = 1_000;

/** A value. A diagram may contain a whole entity instead of its id. */
const VALUE = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]);

export const ENTITY = z.object({
  id: z.string().min(1).max(1_000),
  schema: z.string().min(1),
  properties: z.record(z.string(), z.array(VALUE).max(MAX_PROPERTY_VALUES)),
});

/** A FollowTheMoney entity as a file contains it. */
export type ReadFtmEntity = z.infer<typeof ENTITY>;

const LIST = z.array(z.unknown());
const DIAGRAM = z.object({
  entities: LIST.optional(),
  layout: z.object({ entities: LIST.optional() }).optional(),
});

/** The entities of an Aleph diagram; undefined if the value is not a diagram. */
export function diagramEntities(value: unknown): readonly unknown[] | undefined {
  const { data } = DIAGRAM.safeParse(value);
  return data?.entities ?? data?.layout?.entities;
}
