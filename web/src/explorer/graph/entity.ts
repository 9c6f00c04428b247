import type { EntityFieldsFragment } from '../api/operations.gen';
import { toUncertainDate, type UncertainDate } from './uncertain-date';

/** A node of the knowledge graph: a person, an event, an agreement, and so on. */
export type Entity = EntityFieldsFragment;

/** The `type` of an entity, as an API enum. */
export function entityType(entity: Entity): string | undefined {
  if ('eventType' in entity) return entity.eventType;
  if ('agreementType' in entity) return entity.agreementType;
  if ('organizationType' in entity) return entity.organizationType;
  if ('placeType' in entity) return entity.placeType;
  return undefined;
}

/** The `status` of an entity, for kinds that have one. */
export function entityStatus(entity: Entity): string | undefined {
  if ('eventStatus' in entity) return entity.eventStatus;
  if ('agreementStatus' in entity) return entity.agreementStatus;
  if ('projectStatus' in entity) return entity.projectStatus;
  return undefined;
}

const REALIZED_STATUSES = new Set(['HELD', 'SIGNED', 'IN_FORCE', 'ENDED', 'SETTLED', 'UNDERWAY']);

/** Whether it took place, was signed or was settled. True for kinds without a status. */
export function isRealized(entity: Entity): boolean {
  const status = entityStatus(entity);
  return status === undefined || REALIZED_STATUSES.has(status);
}

/** The date of an event or agreement, if known. */
export function entityDate(entity: Entity): UncertainDate | undefined {
  return 'date' in entity && entity.date ? toUncertainDate(entity.date) : undefined;
}
