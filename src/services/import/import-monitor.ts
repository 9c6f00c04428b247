import { AppError } from '../../errors';

/**
 * Progress of an import: entries read (total unknown), contributions checked, facts written, or per cent of a bulk
 * load.
 */
export type ImportProgress =
  | { readonly phase: 'read'; readonly done: number }
  | { readonly phase: 'check' | 'write' | 'bulk-load'; readonly done: number; readonly total: number };

/** Receives the progress of an import, and can abort it. */
export interface ImportMonitor {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
}

/** Number of entries or records between two progress reports. */
export const PROGRESS_INTERVAL = 1_000;

/** Throws CANCELLED when the import was aborted. */
export function assertNotAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new AppError('CANCELLED', 'The import was interrupted. Run it again to resume.');
}
