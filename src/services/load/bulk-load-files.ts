import { createHash } from 'node:crypto';
import { BulkLoadTable, LIST_DELIMITER } from './bulk-load-table';
import { addCounts, countRows, totalCount, zeroCounts } from './fact-counts';
import type { LoadReport, SortedLoad } from './load-sorted';
import { type Part, parts } from './part';
import type { PropertyRow, WriteRows } from './write-rows';

/** An id space of the import tool; ids are unique within one. */
type Space = 'entity' | 'name' | 'id' | 'import' | 'part';

/** Minimum read buffer of the import tool in bytes; the longest row must fit. */
const MIN_READ_BUFFER_BYTES = 4 * 1024 ** 2;

/** The input files of `neo4j-admin database import`: the same graph that a load writes, import state included. */
export class BulkLoadFiles {
  private readonly nodes = new Map<string, BulkLoadTable>();
  private readonly relationships = new Map<string, BulkLoadTable>();
  /** The ids at either end of a redirect. */
  private readonly leading = new Set<string>();

  constructor(readonly folder: string) {}

  /** Writes the files of an import, without reading the store. */
  async write({ importId, records, now, onProgress }: SortedLoad): Promise<LoadReport> {
    const recordedAt = now.toISOString();
    const totals = zeroCounts();
    const hashes: string[] = [];
    for await (const part of parts(records)) {
      const id = `${importId}/${part.hash}`;
      hashes.push(id);
      await this.rows(part.rows, recordedAt);
      await this.part(id, importId, part);
      addCounts(totals, countRows(part.rows));
      onProgress?.(totalCount(totals));
    }
    const checksum = createHash('sha256').update(hashes.join('\n')).digest('hex');
    await this.node('Import', 'import', { id: importId, checksum, finishedAt: recordedAt });
    for (const table of this.tables()) await table.flush();
    const counts = (written: number) => ({ written, unchanged: 0, removed: 0 });
    return {
      unchanged: false,
      entities: counts(totals.entities),
      names: counts(totals.names),
      relationships: counts(totals.relationships),
    };
  }

  /** The arguments of the import tool; file names are relative to the folder. */
  get arguments(): readonly string[] {
    const given = (option: string, tables: ReadonlyMap<string, BulkLoadTable>) =>
      [...tables].flatMap(([name, { files }]) =>
        files.map(({ header, rows }) => `--${option}=${name}=${header},${rows}`),
      );
    const longest = Math.max(...this.tables().map((table) => table.longest));
    return [
      ...given('nodes', this.nodes),
      ...given('relationships', this.relationships),
      `--array-delimiter=U+${LIST_DELIMITER.charCodeAt(0).toString(16).padStart(4, '0')}`,
      `--read-buffer-size=${Math.max(MIN_READ_BUFFER_BYTES, 2 * longest)}`,
      '--id-type=string',
    ];
  }

  /** Size of all rows in bytes. */
  get bytes(): number {
    return this.tables().reduce((sum, { bytes }) => sum + bytes, 0);
  }

  private tables(): BulkLoadTable[] {
    return [...this.nodes.values(), ...this.relationships.values()];
  }

  private async rows({ entities, names, relationships }: WriteRows, recordedAt: string): Promise<void> {
    for (const [kind, group] of entities) {
      for (const row of group) {
        await this.node(`Entity:${kind}`, 'entity', { ...row, recordedAt });
        await this.redirects(row);
      }
    }
    for (const { owner, name, named } of names) {
      await this.node('Name', 'name', { ...name, recordedAt });
      await this.relationship('NAMED', ['entity', owner], ['name', name.id], { ...named, recordedAt });
    }
    for (const [type, group] of relationships)
      for (const { from, to, properties } of group)
        await this.relationship(type, ['entity', from], ['entity', to], { ...properties, recordedAt });
  }

  private part(id: string, importId: string, { first, last, factIds }: Part): Promise<void> {
    const note = { id, import: importId, first, last, factIds, done: true, held: false };
    return this.node('ImportPart', 'part', note);
  }

  private async redirects({ id, formerIds }: PropertyRow): Promise<void> {
    if (!Array.isArray(formerIds)) return;
    for (const one of [id, ...formerIds]) {
      if (!this.leading.has(one)) await this.node('Id', 'id', { id: one });
      this.leading.add(one);
    }
    for (const former of formerIds) await this.relationship('MERGED_INTO', ['id', former], ['id', id], {});
  }

  private node(labels: string, space: Space, { id, ...rest }: PropertyRow): Promise<void> {
    return this.table(this.nodes, labels, [`id:ID(${space})`]).add([id], rest);
  }

  private relationship(
    type: string,
    [fromSpace, from]: readonly [Space, string],
    [toSpace, to]: readonly [Space, string],
    properties: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const ends = [`:START_ID(${fromSpace})`, `:END_ID(${toSpace})`];
    return this.table(this.relationships, type, ends).add([from, to], properties);
  }

  private table(tables: Map<string, BulkLoadTable>, name: string, fixed: readonly string[]): BulkLoadTable {
    const table = tables.get(name) ?? new BulkLoadTable(this.folder, name.replace(':', '-'), fixed);
    tables.set(name, table);
    return table;
  }
}
