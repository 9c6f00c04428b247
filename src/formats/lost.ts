import type { Remark } from '../domain/record/entry';

/** Keeps count of what a file says and there is no place for, by name. */
export class Lost {
  private readonly found = new Map<string, { times: number; readonly line: number }>();

  note(name: string, line: number): void {
    const known = this.found.get(name);
    if (known === undefined) this.found.set(name, { times: 1, line });
    else known.times += 1;
  }

  *remarks(file: string): Generator<Remark> {
    for (const [value, { times, line }] of this.found) {
      const reason = `is said ${times} ${times === 1 ? 'time' : 'times'}, and there is no place for it`;
      yield { is: 'remark', origin: { file, line }, about: 'lost', value, reason };
    }
  }
}
