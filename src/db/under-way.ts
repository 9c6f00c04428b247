/**
 * What one asker has under way. All of it is stopped when the asker goes away, by one listener however much it is: a
 * signal with many listeners is taken for a leak.
 */
export class UnderWay {
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

  /** The last to end takes the listener away, for the signal may outlive the asker. */
  remove(stop: () => void): void {
    this.#stops.delete(stop);
    if (this.#stops.size === 0) this.#signal?.removeEventListener('abort', this.#stopAll);
  }
}
