/** Answers that are kept for whoever asks the same again, such as the pages before the next one. */
export class RequestCache<V, R> {
  readonly #entries = new Map<string, Promise<R>>();

  constructor(readonly fetch: (variables: V) => Promise<R>) {}

  get(variables: V): Promise<R> {
    const key = JSON.stringify(variables);
    const cached = this.#entries.get(key);
    if (cached) return cached;
    const pending = this.fetch(variables);
    this.#entries.set(key, pending);
    // What failed is asked again.
    pending.catch(() => this.#entries.delete(key));
    return pending;
  }

  clear(): void {
    this.#entries.clear();
  }
}
