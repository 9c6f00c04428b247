import type { EntityRecord, RelationshipRecord } from '../../src/domain/record/record';
import type { Subgraph } from '../../src/domain/record/subgraph';
import { DEFAULT_OPTIONS, type Format } from '../../src/formats/export-format';

/** The text of a file in a format, with the given records. */
export async function writtenFile(
  format: Format,
  entities: readonly EntityRecord[],
  relationships: readonly RelationshipRecord[],
): Promise<string> {
  const graph: Subgraph = {
    header: {
      selection: { select: 'everything' },
      shape: 'events',
      made: '2026-02-02',
      dataVersion: 'x',
      counts: { entities: entities.length, relationships: relationships.length, byKind: {}, byType: {} },
      sources: { total: 0, listed: [] },
    },
    async *entities() {
      yield entities;
    },
    async *relationships() {
      yield relationships;
    },
    async *coPresences() {},
  };
  let all = '';
  for await (const piece of format.write(graph, DEFAULT_OPTIONS)) all += String(piece);
  return all;
}
