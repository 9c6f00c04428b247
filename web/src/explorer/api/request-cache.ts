/** Caches responses by variables, so that the next page of a list does not fetch the earlier ones again. */
export class RequestCache<V, R> {
  readonly #entries = new Map<string, Promise<R>>();

  constructor(readonly fetch: (variables: V) => Promise<R>) {}

  get(variables: V): Promise<R> {
    const key = JSON.stringify(variables);
    const cached = this.#entries.get(key);
    if (cached) return cached;
    const pending = this.fetch(variables);
    this.#entries.set(key, pending);
    // Failed requests are not cached.
    pending.catch(() => this.#entries.delete(key));
    return pending;
  }

  clear(): void {
    this.#entries.clear();
  }
}
