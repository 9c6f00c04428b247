import { appendFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Separates the items of a list; record checks reject text that contains it. */
export const LIST_DELIMITER = '\u001f';

type Values = Readonly<Record<string, unknown>>;

/** The names of a header file and a rows file for `neo4j-admin database import`. */
interface BulkFile {
  readonly header: string;
  readonly rows: string;
}

/**
 * Rows of one label or relationship type for `neo4j-admin database import`. A row with a new column starts a new file,
 * so every row has as many cells as its header. No text contains a line break, so each row is one line.
 */
export class BulkLoadTable {
  readonly files: BulkFile[] = [];
  /** Size in bytes of all rows, and of the longest row. */
  bytes = 0;
  longest = 0;
  private readonly columns: Map<string, string>;
  private waiting: string[] = [];
  private length = 0;

  /** `fixed` are the leading columns that identify a row, such as `:START_ID(entity)`. */
  constructor(
    private readonly folder: string,
    private readonly name: string,
    private readonly fixed: readonly string[],
  ) {
    this.columns = new Map(fixed.map((one) => [one, one]));
  }

  async add(first: readonly string[], values: Values): Promise<void> {
    const fresh = Object.keys(values).filter((name) => !this.columns.has(name));
    if (fresh.length > 0 || this.files.length === 0) await this.beginFile(fresh, values);
    const cells = [...this.columns.keys()].slice(this.fixed.length).map((name) => cell(values[name]));
    const line = `${[...first.map(cell), ...cells].join(',')}\n`;
    const bytes = Buffer.byteLength(line);
    this.bytes += bytes;
    this.longest = Math.max(this.longest, bytes);
    this.waiting.push(line);
    this.length += line.length;
    if (this.length > MAX_BUFFERED_LENGTH) await this.flush();
  }

  /** Writes the buffered rows. */
  async flush(): Promise<void> {
    const file = this.files.at(-1);
    const lines = this.waiting.join('');
    this.waiting = [];
    this.length = 0;
    if (file !== undefined) await appendFile(path.join(this.folder, file.rows), lines, { mode: 0o600 });
  }

  private async beginFile(fresh: readonly string[], values: Values): Promise<void> {
    await this.flush();
    for (const name of fresh) this.columns.set(name, `${name}:${typeOf(values[name])}`);
    const name = `${this.name}-${this.files.length + 1}`;
    const file = { header: `${name}.header.csv`, rows: `${name}.csv` };
    await writeFile(path.join(this.folder, file.header), `${[...this.columns.values()].join(',')}\n`);
    this.files.push(file);
  }
}

const MAX_BUFFERED_LENGTH = 4_000_000;

/** The import tool's type for a value, equal to the type that the driver stores. */
function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'string[]';
  if (typeof value === 'number') return 'double';
  if (typeof value === 'boolean') return 'boolean';
  return isDay(value) ? 'date' : 'string';
}

function cell(value: unknown): string {
  if (value === undefined) return '';
  if (isDay(value)) return value.day;
  if (Array.isArray(value)) return quoted(value.join(LIST_DELIMITER));
  return typeof value === 'string' ? quoted(value) : String(value);
}

const isDay = (value: unknown): value is { readonly day: string } =>
  typeof value === 'object' && value !== null && 'day' in value && typeof value.day === 'string';

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
