/** The value of a cell does not fit its mapping. */
export class CellError extends Error {
  constructor(
    readonly column: string,
    readonly value: string,
    readonly reason: string,
  ) {
    super(`${column}: ${reason}`);
    this.name = 'CellError';
  }
}

/** The cells of one row, by column. Spaces are trimmed and collapsed, and broken characters repaired. */
export class Cells {
  constructor(
    private readonly raw: ReadonlyMap<string, string>,
    private readonly repair: (text: string) => string,
    private readonly item?: string,
  ) {}

  /** The text of a column; empty if the cell is. `$item` is the current part of a split cell. */
  get(column: string): string {
    return column === '$item' ? (this.item ?? '') : clean(this.repair(this.raw.get(column) ?? ''));
  }

  /** The parts of a cell, split at any of the marks. Cells listed in `whole` are not split. */
  split(column: string, marks: readonly string[], whole: readonly string[] = []): string[] {
    const entire = this.get(column);
    if (whole.includes(entire)) return [entire];
    let parts = [this.repair(this.raw.get(column) ?? '')];
    for (const mark of marks) parts = parts.flatMap((part) => part.split(mark));
    return [...new Set(parts.map(clean).filter((part) => part !== ''))];
  }

  /** The same row with `$item` set to one part of a split cell. */
  with(item: string): Cells {
    return new Cells(this.raw, this.repair, item);
  }
}

const clean = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
