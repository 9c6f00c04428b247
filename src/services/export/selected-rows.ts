import type {
  ExportAllEntitiesRow,
  ExportAllRelationshipsRow,
  ExportCoPresencesParams,
} from '../../db/statements.gen';
import type { Kind } from '../../domain/vocabulary/kinds';
import type { RelationshipType } from '../../domain/vocabulary/relationships';

export type RowBatches<R> = AsyncIterable<readonly R[]>;

/** What a selection came to: how much of each kind and type, and the rows of each in order of id. */
export interface SelectedRows {
  readonly byKind: ReadonlyMap<Kind, number>;
  readonly byType: ReadonlyMap<RelationshipType, number>;
  /** Why it is not all of the answer that was asked for. */
  readonly truncatedBy?: readonly string[];
  entities(kind: Kind): RowBatches<ExportAllEntitiesRow>;
  relationships(type: RelationshipType): RowBatches<ExportAllRelationshipsRow>;
  /** Which participations make a pair, as parameters of the statement that finds the pairs. */
  readonly presences: Omit<ExportCoPresencesParams, 'ids'>;
}
