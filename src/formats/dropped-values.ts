import type { Remark } from '../domain/record/read-item';

const NO_PLACE = 'Guanxi has no property for it';

/** Counts the values of a file that the import drops, by name and reason. */
export class DroppedValues {
  private readonly found = new Map<string, Remark & { readonly times: number }>();

  constructor(private readonly file: string) {}

  note(value: string, line: number, reason = NO_PLACE): void {
    const key = JSON.stringify([value, reason]);
    const known = this.found.get(key);
    const origin = known?.origin ?? { file: this.file, line };
    this.found.set(key, {
      is: 'remark',
      origin,
      about: 'lost',
      value,
      reason,
      times: (known?.times ?? 0) + 1,
    });
  }

  remarks(): Iterable<Remark> {
    return this.found.values();
  }
}
