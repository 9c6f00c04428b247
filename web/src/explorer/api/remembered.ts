/** Answers that are kept for whoever asks the same again, such as the pages before the next one. */
export class Remembered<V, R> {
  readonly #kept = new Map<string, Promise<R>>();

  constructor(readonly read: (variables: V) => Promise<R>) {}

  ask(variables: V): Promise<R> {
    const key = JSON.stringify(variables);
    const known = this.#kept.get(key);
    if (known) return known;
    const asked = this.read(variables);
    this.#kept.set(key, asked);
    // What failed is asked again.
    asked.catch(() => this.#kept.delete(key));
    return asked;
  }

  forget(): void {
    this.#kept.clear();
  }
}
