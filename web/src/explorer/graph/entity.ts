import type { EntityFieldsFragment } from '../api/operations.gen';
import { type When, whenOf } from './when';

/** Something that an analyst looks at: a person, an event, an agreement. */
export type Entity = EntityFieldsFragment;

/** Its type within its kind, as the API writes it. */
export function typeOf(entity: Entity): string | undefined {
  if ('eventType' in entity) return entity.eventType;
  if ('agreementType' in entity) return entity.agreementType;
  if ('organizationType' in entity) return entity.organizationType;
  if ('placeType' in entity) return entity.placeType;
  return undefined;
}

/** How far it got, for the kinds that have a status. */
export function statusOf(entity: Entity): string | undefined {
  if ('eventStatus' in entity) return entity.eventStatus;
  if ('agreementStatus' in entity) return entity.agreementStatus;
  if ('projectStatus' in entity) return entity.projectStatus;
  return undefined;
}

const DONE = new Set(['HELD', 'SIGNED', 'IN_FORCE', 'ENDED', 'SETTLED', 'UNDERWAY']);

/** Whether it took place, was signed or was settled; what has no status is. */
export function isDone(entity: Entity): boolean {
  const status = statusOf(entity);
  return status === undefined || DONE.has(status);
}

/** When it took place or was reached, where that is known. */
export function entityWhen(entity: Entity): When | undefined {
  return 'date' in entity && entity.date ? whenOf(entity.date) : undefined;
}
