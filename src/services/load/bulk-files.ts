import { createHash } from 'node:crypto';
import path from 'node:path';
import { BETWEEN_ITEMS, BulkTable } from './bulk-table';
import { addCounts, countRows, noCounts, totalOf } from './counts';
import type { LoadReport, OrderedLoad } from './load-in-order';
import { parts } from './part';
import type { GraphRows, Row } from './rows';

/** The files that `neo4j-admin database import` fills an empty store from: the same graph as a load writes, notes and all. */
export class BulkFiles {
  private readonly nodes = new Map<string, BulkTable>();
  private readonly relationships = new Map<string, BulkTable>();

  constructor(private readonly folder: string) {}

  /** Writes the files of an import; the store is looked at by nobody. */
  async write({ importId, records, now, onProgress }: OrderedLoad): Promise<LoadReport> {
    const recordedAt = now.toISOString();
    const totals = noCounts();
    const hashes: string[] = [];
    for await (const { hash, rows, factIds, first, last } of parts(records)) {
      const id = `${importId}/${hash}`;
      hashes.push(id);
      await this.rows(rows, recordedAt);
      await this.node('ImportPart', 'part', {
        id,
        import: importId,
        first,
        last,
        factIds,
        done: true,
        held: false,
      });
      addCounts(totals, countRows(rows));
      onProgress?.(totalOf(totals));
    }
    const checksum = createHash('sha256').update(hashes.join('\n')).digest('hex');
    await this.node('Import', 'import', { id: importId, checksum, finishedAt: recordedAt });
    for (const table of [...this.nodes.values(), ...this.relationships.values()]) await table.end();
    const counts = (written: number) => ({ written, unchanged: 0, removed: 0 });
    return {
      unchanged: false,
      entities: counts(totals.entities),
      names: counts(totals.names),
      relationships: counts(totals.relationships),
    };
  }

  /** What the import tool is to be told. */
  arguments(): string[] {
    const given = (option: string, tables: ReadonlyMap<string, BulkTable>) =>
      [...tables].map(([name, { header, rows }]) => `--${option}=${name}=${header},${rows}`);
    return [
      ...given('nodes', this.nodes),
      ...given('relationships', this.relationships),
      `--array-delimiter=U+${BETWEEN_ITEMS.charCodeAt(0).toString(16).padStart(4, '0')}`,
      '--id-type=string',
    ];
  }

  private async rows({ entities, names, relationships }: GraphRows, recordedAt: string): Promise<void> {
    for (const [kind, group] of entities)
      for (const row of group) await this.node(`Entity:${kind}`, 'entity', { ...row, recordedAt });
    for (const { owner, name, named } of names) {
      await this.node('Name', 'name', { ...name, recordedAt });
      await this.relationship('NAMED', [owner, name.id], 'name', { ...named, recordedAt });
    }
    for (const [type, group] of relationships)
      for (const { from, to, properties } of group)
        await this.relationship(type, [from, to], 'entity', { ...properties, recordedAt });
  }

  private node(labels: string, space: string, { id, ...rest }: Row): Promise<void> {
    return tableOf(this.nodes, labels, this.folder, [`id:ID(${space})`]).add([id], rest);
  }

  private relationship(type: string, ends: readonly string[], space: string, row: Row): Promise<void> {
    return tableOf(this.relationships, type, this.folder, [':START_ID(entity)', `:END_ID(${space})`]).add(
      ends,
      row,
    );
  }
}

function tableOf(
  tables: Map<string, BulkTable>,
  name: string,
  folder: string,
  fixed: readonly string[],
): BulkTable {
  const table = tables.get(name) ?? new BulkTable(path.join(folder, name.replace(':', '-')), fixed);
  tables.set(name, table);
  return table;
}
