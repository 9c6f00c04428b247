import { AppError } from '../../errors';

/**
 * How far an import is: entries read (how many there will be is not known), what they say checked, facts written; and
 * hundredths of an empty store filled.
 */
export type ImportProgress =
  | { readonly phase: 'read'; readonly done: number }
  | { readonly phase: 'check' | 'write' | 'fill'; readonly done: number; readonly total: number };

/** Whoever waits for an import: is told how far it is, and may give it up. */
export interface ImportMonitor {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
}

/** So many entries or records are dealt with between two words on how far the import is. */
export const PROGRESS_INTERVAL = 1_000;

/** Throws CANCELLED where the import was given up. */
export function assertNotAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted)
    throw new AppError(
      'CANCELLED',
      'The import was interrupted; start it again and it goes on where it was.',
    );
}
