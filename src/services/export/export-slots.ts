import { AppError } from '../../errors';

/** Gives a slot back; a second time it does nothing. */
export type Release = () => void;

/**
 * Lets so many exports be made at once: each keeps a transaction and a part of a processor busy for as long as its
 * reader takes. One more is refused with TOO_MANY_EXPORTS.
 */
export function createExportSlots(most: number): () => Release {
  const taken = new Set<symbol>();
  return () => {
    if (taken.size >= most) {
      const message = `${most} exports are being made, and no more are made at once. Ask again shortly.`;
      throw new AppError('TOO_MANY_EXPORTS', message, { limit: most });
    }
    const slot = Symbol();
    taken.add(slot);
    return () => void taken.delete(slot);
  };
}
