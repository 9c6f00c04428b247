import { createHash } from 'node:crypto';
import type { GraphRecord } from '../../domain/record/record';
import type { Subgraph } from '../../domain/record/subgraph';
import type { Format } from '../export-format';
import { recordLine } from './line';

/** The name and version of the interchange format, as in the first line of a file. */
export const INTERCHANGE = { form: 'guanxi', version: 1 } as const;

/**
 * Guanxi's interchange format: a header line, one line per record, and a last line with the number of records and the
 * SHA-256 of their lines. A file without its last line is truncated.
 */
export const jsonl: Format = {
  name: 'jsonl',
  label: 'Guanxi JSON lines',
  extension: 'jsonl',
  mediaType: 'application/x-ndjson',
  readBy: 'guanxi import, jq, DuckDB, pandas',
  streaming: true,
  shapes: ['events'],
  losses: [],
  async *write(graph) {
    yield `${JSON.stringify({ record: 'header', ...INTERCHANGE, ...graph.header })}\n`;
    const hash = createHash('sha256');
    let records = 0;
    for await (const batch of recordsOf(graph)) {
      let lines = '';
      for (const record of batch) lines += recordLine(record);
      records += batch.length;
      const bytes = Buffer.from(lines, 'utf8');
      hash.update(bytes);
      yield bytes;
    }
    yield `${JSON.stringify({ record: 'end', records, sha256: hash.digest('hex') })}\n`;
  },
};

async function* recordsOf(graph: Subgraph): AsyncGenerator<readonly GraphRecord[]> {
  yield* graph.entities();
  yield* graph.relationships();
}
