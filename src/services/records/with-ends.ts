import type { Entity, Fact, FactWithEnds } from '../../domain/record/entity';
import { AppError } from '../../errors';

/** A fact with both ends, which are among the entities of the same answer; throws INTERNAL when one is missing. */
export const withEnds = (fact: Fact, byId: ReadonlyMap<string, Entity>): FactWithEnds => ({
  fact,
  from: requireEntity(fact.fromId, byId),
  to: requireEntity(fact.toId, byId),
});

/** The entity with an id; throws INTERNAL when the answer lacks it. */
export function requireEntity(id: string, byId: ReadonlyMap<string, Entity>): Entity {
  const entity = byId.get(id);
  if (entity === undefined)
    throw new AppError('INTERNAL', 'A statement returned a relationship without its ends.');
  return entity;
}
