import { AppError } from '../../errors';

/** Releases a slot; idempotent. */
export type Release = () => void;

/**
 * A cap on concurrent exports, because each holds a transaction for as long as its reader takes. Beyond the cap,
 * acquiring a slot throws TOO_MANY_EXPORTS.
 */
export function createExportSlots(limit: number): () => Release {
  const taken = new Set<symbol>();
  return () => {
    if (taken.size >= limit) {
      const message = `The limit of ${limit} concurrent exports is reached. Retry shortly.`;
      throw new AppError('TOO_MANY_EXPORTS', message, { limit });
    }
    const slot = Symbol();
    taken.add(slot);
    return () => void taken.delete(slot);
  };
}
