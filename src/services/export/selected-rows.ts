import type {
  ExportAllEntitiesRow,
  ExportAllRelationshipsRow,
  ExportCoPresencesParams,
} from '../../db/statements.gen';
import type { Kind } from '../../domain/vocabulary/kinds';
import type { RelationshipType } from '../../domain/vocabulary/relationships';

export type RowBatches<R> = AsyncIterable<readonly R[]>;

/** The rows of a selection: the number of each kind and type, and the rows of each in order of id. */
export interface SelectedRows {
  readonly byKind: ReadonlyMap<Kind, number>;
  readonly byType: ReadonlyMap<RelationshipType, number>;
  /** Why the selection is incomplete. */
  readonly truncatedBy?: readonly string[];
  entities(kind: Kind): RowBatches<ExportAllEntitiesRow>;
  relationships(type: RelationshipType): RowBatches<ExportAllRelationshipsRow>;
  /** Parameters of the co-presence statement: the participations that form pairs. */
  readonly presences: Omit<ExportCoPresencesParams, 'ids'>;
}
