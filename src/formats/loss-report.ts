import type { Subgraph, SubgraphHeader } from '../domain/record/subgraph';
import type { ExportedRecord, Format, Loss, WriteOptions } from './export-format';

/** The losses of one exported file. */
export interface LossReport {
  readonly format: string;
  readonly records: number;
  /** The number of nodes and edges in the file. */
  readonly entities: number;
  readonly relationships: number;
  readonly losses: readonly {
    readonly code: string;
    readonly how: Loss['how'];
    readonly meaning: string;
    readonly count: number;
  }[];
}

/** Writes a subgraph and counts its losses meanwhile. The report is complete once the file is. */
export function writeCountingLosses(
  graph: Subgraph,
  format: Format,
  options: WriteOptions,
): { write: () => ReturnType<Format['write']>; report: () => LossReport } {
  const counts = new Map(format.losses.map(({ code }) => [code, 0]));
  const add = (code: string, times: number) => counts.set(code, (counts.get(code) ?? 0) + times);
  const records = { entities: 0, relationships: 0, coPresences: 0 };
  const seen = new Set<string>();
  async function* count<R extends ExportedRecord>(
    part: keyof typeof records,
    batches: AsyncIterable<readonly R[]>,
  ): AsyncGenerator<readonly R[]> {
    // Count each record once, even if the format iterates twice.
    const again = seen.has(part);
    seen.add(part);
    if (again) {
      yield* batches;
      return;
    }
    for await (const batch of batches) {
      records[part] += batch.length;
      for (const { code, count } of format.losses) {
        if (count === undefined) continue;
        let times = 0;
        for (const record of batch) times += count(record, options);
        add(code, times);
      }
      yield batch;
    }
  }
  const counting: Subgraph = {
    header: graph.header,
    entities: () => count('entities', graph.entities()),
    relationships: () => count('relationships', graph.relationships()),
    coPresences: () => count('coPresences', graph.coPresences()),
  };
  return {
    write: () => format.write(counting, options, (code) => add(code, 1)),
    report: () => {
      const { entities } = records;
      const relationships = records.relationships + records.coPresences;
      return {
        format: format.name,
        records: entities + relationships,
        entities,
        relationships,
        losses: [
          ...lossesOfAll(graph.header),
          ...format.losses.map(({ code, how, meaning }) => ({
            code,
            how,
            meaning,
            count: counts.get(code) ?? 0,
          })),
        ].filter(({ count: times }) => times > 0),
      };
    },
  };
}

/** The losses that do not depend on the format: records beyond the limits, and records that the shape cannot represent. */
function lossesOfAll({ truncatedBy = [], leftOut }: SubgraphHeader): LossReport['losses'] {
  return [
    {
      code: 'truncated',
      how: 'left-out',
      meaning: `Records beyond a limit: ${truncatedBy.join('; ')}.`,
      count: truncatedBy.length,
    },
    {
      code: 'shape-entities',
      how: 'left-out',
      meaning: 'Entities other than people and organizations.',
      count: leftOut?.entities ?? 0,
    },
    {
      code: 'shape-relationships',
      how: 'left-out',
      meaning: 'Relationships. The shape keeps only co-presence.',
      count: leftOut?.relationships ?? 0,
    },
  ];
}
