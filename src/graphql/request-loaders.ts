import DataLoader from 'dataloader';

/** The loaders of one request: equal questions of one level about many ids become one statement. */
export class RequestLoaders {
  readonly #loaders = new Map<string, DataLoader<string, unknown>>();

  /** Loads the answer for one id; `key` identifies the question with its arguments, `load` answers it for many ids. */
  load<T>(
    key: string,
    id: string,
    load: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>,
  ): Promise<T | undefined> {
    const loader = this.#loader(key, load);
    return loader.load(id) as Promise<T | undefined>;
  }

  /** Stores an answer that another statement returned. */
  prime<T>(key: string, id: string, answer: T): void {
    const primed = this.#primed.get(key) ?? new Map<string, unknown>();
    if (!primed.has(id)) primed.set(id, answer);
    this.#primed.set(key, primed);
  }

  readonly #primed = new Map<string, Map<string, unknown>>();

  #loader(
    key: string,
    load: (ids: readonly string[]) => Promise<ReadonlyMap<string, unknown>>,
  ): DataLoader<string, unknown> {
    const known = this.#loaders.get(key);
    if (known) return known;
    const made = new DataLoader<string, unknown>(async (ids) => {
      const primed = this.#primed.get(key);
      const missing = ids.filter((id) => !primed?.has(id));
      const found = missing.length > 0 ? await load(missing) : new Map<string, unknown>();
      return ids.map((id) => (primed?.has(id) ? primed.get(id) : found.get(id)));
    });
    this.#loaders.set(key, made);
    return made;
  }
}
