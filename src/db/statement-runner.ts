import type { Statement } from './statement';

/** Options of all statements of one request. */
export interface RunOptions {
  /** Stops running statements on the server when it fires. */
  readonly signal?: AbortSignal | undefined;
  /** Time limit of one statement, in milliseconds. */
  readonly timeoutMs: number;
  /** Called with the name of each statement that is sent. */
  readonly onStatement?: ((name: string) => void) | undefined;
}

/** Runs statements with the options of one request. */
export interface StatementRunner {
  run<P, R>(statement: Statement<P, R>, parameters: NoInfer<P>): Promise<R[]>;
}
