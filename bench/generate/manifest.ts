import { createHash, type Hash } from 'node:crypto';
import type { GraphRecord } from '../../src/domain/record/record';
import type { GraphOptions } from './graph';

/** Counts of a generated file, made while it is written. */
export interface Manifest extends GraphOptions {
  readonly records: number;
  readonly names: number;
  readonly entities: Readonly<Record<string, number>>;
  readonly relationshipTypes: Readonly<Record<string, number>>;
  /** The official with the most relationships, and their number. */
  readonly busiest: { readonly id: string; readonly relationships: number };
  readonly largestMeeting: number;
  /** Size and SHA-256 of the record lines; the last line of the file has the same SHA-256. */
  readonly bytes: number;
  readonly sha256: string;
}

/** Counts records and hashes their lines. It keeps one number per official and nothing else. */
export class ManifestMaker {
  readonly #entities = new Map<string, number>();
  readonly #types = new Map<string, number>();
  readonly #officials = new Map<string, number>();
  readonly #hash: Hash = createHash('sha256');
  #names = 0;
  #bytes = 0;
  #meeting = { id: '', size: 0 };
  #largest = 0;

  add(record: GraphRecord, line: string): void {
    this.#hash.update(line);
    this.#bytes += Buffer.byteLength(line);
    if (record.record === 'entity') {
      increase(this.#entities, record.kind);
      this.#names += record.names.length;
      return;
    }
    increase(this.#types, record.type);
    // Only officials hold posts, and their tenures come before their meetings.
    if (record.type === 'HOLDS' || this.#officials.has(record.from)) increase(this.#officials, record.from);
    if (record.type === 'TOOK_PART') {
      const size = record.to === this.#meeting.id ? this.#meeting.size + 1 : 1;
      this.#meeting = { id: record.to, size };
      this.#largest = Math.max(this.#largest, size);
    }
  }

  manifest({ seed, relationships }: GraphOptions): Manifest {
    const total = (counts: ReadonlyMap<string, number>) =>
      [...counts.values()].reduce((sum, one) => sum + one, 0);
    const [id, count] = [...this.#officials].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0]);
    return {
      seed,
      relationships,
      records: total(this.#entities) + total(this.#types),
      names: this.#names,
      entities: Object.fromEntries(this.#entities),
      relationshipTypes: Object.fromEntries(this.#types),
      busiest: { id, relationships: count },
      largestMeeting: this.#largest,
      bytes: this.#bytes,
      sha256: this.#hash.copy().digest('hex'),
    };
  }
}

const increase = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
