/**
 * The running statements of one request. They stop when its signal fires. They share one listener, because Node reports
 * a signal with many listeners as a leak.
 */
export class RunningStatements {
  readonly #signal: AbortSignal | undefined;
  readonly #stops = new Set<() => void>();
  readonly #stopAll = () => {
    for (const stop of this.#stops) stop();
  };

  constructor(signal: AbortSignal | undefined) {
    this.#signal = signal;
  }

  add(stop: () => void): void {
    if (this.#stops.size === 0) this.#signal?.addEventListener('abort', this.#stopAll, { once: true });
    this.#stops.add(stop);
  }

  /** The last one to end removes the listener, because the signal can outlive the request. */
  remove(stop: () => void): void {
    this.#stops.delete(stop);
    if (this.#stops.size === 0) this.#signal?.removeEventListener('abort', this.#stopAll);
  }
}
