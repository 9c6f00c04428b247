import type { Subgraph } from '../domain/record/subgraph';
import type { ExportedRecord, Format, Loss, WriteOptions } from './format';

/** What one file lacks of the subgraph that it was made from. */
export interface LossReport {
  readonly format: string;
  readonly records: number;
  readonly losses: readonly {
    readonly code: string;
    readonly how: Loss['how'];
    readonly meaning: string;
    readonly count: number;
  }[];
}

/** A subgraph whose losses in a format are counted while it is written; the report is whole when the file is. */
export function counted(
  graph: Subgraph,
  format: Format,
  options: WriteOptions,
): { graph: Subgraph; report: () => LossReport } {
  const counts = format.losses.map(() => 0);
  let records = 0;
  const walked = new Set<string>();
  async function* count<R extends ExportedRecord>(
    part: string,
    batches: AsyncIterable<readonly R[]>,
  ): AsyncGenerator<readonly R[]> {
    // A format that walks the records again does not lose them again.
    const again = walked.has(part);
    walked.add(part);
    if (again) {
      yield* batches;
      return;
    }
    for await (const batch of batches) {
      records += batch.length;
      for (const [at, loss] of format.losses.entries()) {
        let sum = counts[at] ?? 0;
        for (const record of batch) sum += loss.count(record, options);
        counts[at] = sum;
      }
      yield batch;
    }
  }
  return {
    graph: {
      header: graph.header,
      entities: () => count('entities', graph.entities()),
      relationships: () => count('relationships', graph.relationships()),
      coPresences: () => count('coPresences', graph.coPresences()),
    },
    report: () => ({
      format: format.name,
      records,
      losses: format.losses
        .map(({ code, how, meaning }, at) => ({ code, how, meaning, count: counts[at] ?? 0 }))
        .filter(({ count: lost }) => lost > 0),
    }),
  };
}
