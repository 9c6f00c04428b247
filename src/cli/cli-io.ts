import type { Writable } from 'node:stream';

/** What a command may touch besides its arguments; a test gives its own. */
export interface CliIo {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The answer goes here, and nothing else. */
  readonly stdout: Writable;
  /** What is said to a person: progress, reports, errors. */
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /** Fires when the person gives up (Ctrl-C). */
  readonly signal: AbortSignal;
}
