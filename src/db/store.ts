import type { Statement } from './statement';

/** What one asker's statements have in common. */
export interface Asking {
  /** Stops the statement on the server when it fires. */
  readonly signal?: AbortSignal | undefined;
  /** Longest time of one statement, in milliseconds. */
  readonly timeoutMs: number;
  /** Told of each statement that is sent. */
  readonly onStatement?: ((name: string) => void) | undefined;
}

/** Runs statements for one asker. */
export interface Store {
  run<P, R>(statement: Statement<P, R>, parameters: NoInfer<P>): Promise<R[]>;
}
