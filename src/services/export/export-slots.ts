import { AppError } from '../../errors';

/** Releases a slot; idempotent. */
export type Release = () => void;

/**
 * A cap on concurrent exports, because each holds a transaction for as long as its reader takes. Beyond the cap,
 * acquiring a slot throws TOO_MANY_EXPORTS.
 */
export function createExportSlots(most: number): () => Release {
  const taken = new Set<symbol>();
  return () => {
    if (taken.size >= most) {
      const message = `${most} exports are already running, the highest number at once. Retry shortly.`;
      throw new AppError('TOO_MANY_EXPORTS', message, { limit: most });
    }
    const slot = Symbol();
    taken.add(slot);
    return () => void taken.delete(slot);
  };
}
