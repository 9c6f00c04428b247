import type { EntityFieldsFragment } from '../api/operations.gen';
import { toUncertainDate, type UncertainDate } from './uncertain-date';

/** Something that an analyst looks at: a person, an event, an agreement. */
export type Entity = EntityFieldsFragment;

/** Its type within its kind, as the API writes it. */
export function entityType(entity: Entity): string | undefined {
  if ('eventType' in entity) return entity.eventType;
  if ('agreementType' in entity) return entity.agreementType;
  if ('organizationType' in entity) return entity.organizationType;
  if ('placeType' in entity) return entity.placeType;
  return undefined;
}

/** How far it got, for the kinds that have a status. */
export function entityStatus(entity: Entity): string | undefined {
  if ('eventStatus' in entity) return entity.eventStatus;
  if ('agreementStatus' in entity) return entity.agreementStatus;
  if ('projectStatus' in entity) return entity.projectStatus;
  return undefined;
}

const REALIZED_STATUSES = new Set(['HELD', 'SIGNED', 'IN_FORCE', 'ENDED', 'SETTLED', 'UNDERWAY']);

/** Whether it took place, was signed or was settled; what has no status is. */
export function isRealized(entity: Entity): boolean {
  const status = entityStatus(entity);
  return status === undefined || REALIZED_STATUSES.has(status);
}

/** When it took place or was reached, where that is known. */
export function entityDate(entity: Entity): UncertainDate | undefined {
  return 'date' in entity && entity.date ? toUncertainDate(entity.date) : undefined;
}
