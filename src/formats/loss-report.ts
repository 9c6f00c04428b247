import type { Subgraph, SubgraphHeader } from '../domain/record/subgraph';
import type { ExportedRecord, Format, Loss, WriteOptions } from './format';

/** What one file lacks of the subgraph that it was made from. */
export interface LossReport {
  readonly format: string;
  readonly records: number;
  /** How many nodes the file has, and how many edges, which in the shape co-presence only its end can tell. */
  readonly entities: number;
  readonly relationships: number;
  readonly losses: readonly {
    readonly code: string;
    readonly how: Loss['how'];
    readonly meaning: string;
    readonly count: number;
  }[];
}

/** What a format writes of a subgraph, with its losses counted on the way; the report is whole when the file is. */
export function counted(
  graph: Subgraph,
  format: Format,
  options: WriteOptions,
): { write: () => ReturnType<Format['write']>; report: () => LossReport } {
  const counts = new Map(format.losses.map(({ code }) => [code, 0]));
  const add = (code: string, times: number) => counts.set(code, (counts.get(code) ?? 0) + times);
  const records = { entities: 0, relationships: 0, coPresences: 0 };
  const walked = new Set<string>();
  async function* count<R extends ExportedRecord>(
    part: keyof typeof records,
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
  const watched: Subgraph = {
    header: graph.header,
    entities: () => count('entities', graph.entities()),
    relationships: () => count('relationships', graph.relationships()),
    coPresences: () => count('coPresences', graph.coPresences()),
  };
  return {
    write: () => format.write(watched, options, (code) => add(code, 1)),
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
        ].filter(({ count: lost }) => lost > 0),
      };
    },
  };
}

/** What no format could hold of what was asked for: what lies beyond the limits of a question, and beside the shape. */
function lossesOfAll({ truncatedBy = [], leftOut }: SubgraphHeader): LossReport['losses'] {
  return [
    {
      code: 'truncated',
      how: 'left-out',
      meaning: `The answer is cut: ${truncatedBy.join('; ')}.`,
      count: truncatedBy.length,
    },
    {
      code: 'shape-entities',
      how: 'left-out',
      meaning: 'Entities that are no persons or organizations; the shape has no place for them.',
      count: leftOut?.entities ?? 0,
    },
    {
      code: 'shape-relationships',
      how: 'left-out',
      meaning: 'Relationships, of which the shape keeps only who was present with whom.',
      count: leftOut?.relationships ?? 0,
    },
  ];
}
