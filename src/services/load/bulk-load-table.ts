import { appendFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Set between the items of a list; no text of a record may hold it. */
export const LIST_DELIMITER = '\u001f';

type Values = Readonly<Record<string, unknown>>;

/** Two files of `neo4j-admin database import`, by their names: what the columns are, and the rows. */
interface BulkFile {
  readonly header: string;
  readonly rows: string;
}

/**
 * Rows of one sort as `neo4j-admin database import` reads them. Columns are found as rows come; a new one begins a new
 * file, so that all rows of a file have as many cells as its header. No text holds a line end: each row is one line.
 */
export class BulkLoadTable {
  readonly files: BulkFile[] = [];
  /** Of all rows, and of the longest of them. */
  bytes = 0;
  longest = 0;
  private readonly columns: Map<string, string>;
  private waiting: string[] = [];
  private length = 0;

  /** `fixed` are the columns that tell what a row is, such as `:START_ID(entity)`; each row begins with their values. */
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
    if (this.length > FLUSH) await this.flush();
  }

  /** Writes what is left. */
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

const FLUSH = 4_000_000;

/** The type that the import tool has for a value, as the driver would have stored it. */
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
