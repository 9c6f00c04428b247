import { createWriteStream } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Set between the items of a list; no text of a record may hold it. */
export const BETWEEN_ITEMS = '\u001f';

type Values = Readonly<Record<string, unknown>>;

/**
 * One file of rows as `neo4j-admin database import` reads them, with its header in a file beside it: columns are found
 * as rows come, and a row ends where its last one is.
 */
export class BulkTable {
  readonly header: string;
  readonly rows: string;
  private readonly columns: Map<string, string>;
  private waiting: string[] = [];
  private length = 0;
  private written = false;

  /** `fixed` are the columns that tell what a row is, such as `:START_ID(entity)`; each row begins with their values. */
  constructor(
    path: string,
    private readonly fixed: readonly string[],
  ) {
    this.header = `${path}.header.csv`;
    this.rows = `${path}.csv`;
    this.columns = new Map(fixed.map((name) => [name, name]));
  }

  async add(first: readonly string[], values: Values): Promise<void> {
    for (const [name, value] of Object.entries(values))
      if (!this.columns.has(name)) this.columns.set(name, `${name}:${typeOf(value)}`);
    const cells = [...this.columns.keys()].slice(this.fixed.length).map((name) => cell(values[name]));
    const line = `${[...first.map(cell), ...cells].join(',')}\n`;
    this.waiting.push(line);
    this.length += line.length;
    if (this.length > FLUSH) await this.flush();
  }

  /** Writes what is left, and the header. */
  async end(): Promise<void> {
    await this.flush();
    await writeFile(`${this.header}.part`, `${[...this.columns.values()].join(',')}\n`);
    await rename(`${this.header}.part`, this.header);
  }

  private async flush(): Promise<void> {
    const lines = this.waiting;
    this.waiting = [];
    this.length = 0;
    const flags = this.written ? 'a' : 'w';
    this.written = true;
    await pipeline(Readable.from([lines.join('')]), createWriteStream(this.rows, { flags, mode: 0o600 }));
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
  if (Array.isArray(value)) return quoted(value.join(BETWEEN_ITEMS));
  return typeof value === 'string' ? quoted(value) : String(value);
}

const isDay = (value: unknown): value is { readonly day: string } =>
  typeof value === 'object' && value !== null && 'day' in value && typeof value.day === 'string';

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
