import type { Writable } from 'node:stream';

/** The environment, streams and abort signal of a command. */
export interface CliIo {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** For results only. */
  readonly stdout: Writable;
  /** For progress, reports and errors. */
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /** Aborts on Ctrl-C. */
  readonly signal: AbortSignal;
}
