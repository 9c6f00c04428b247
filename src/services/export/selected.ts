import type {
  ExportAllEntitiesRow,
  ExportAllRelationshipsRow,
  ExportCoPresencesParams,
} from '../../db/statements.gen';
import type { Kind } from '../../domain/vocabulary/kinds';
import type { RelationshipType } from '../../domain/vocabulary/relationships';

export type Batches<R> = AsyncIterable<readonly R[]>;

/** What a selection came to: how much of each kind and type, and the rows of each in order of id. */
export interface Selected {
  readonly byKind: ReadonlyMap<Kind, number>;
  readonly byType: ReadonlyMap<RelationshipType, number>;
  /** Why it is not all of the answer that was asked for. */
  readonly truncatedBy?: readonly string[];
  entities(kind: Kind): Batches<ExportAllEntitiesRow>;
  relationships(type: RelationshipType): Batches<ExportAllRelationshipsRow>;
  /** Which participations make a pair, as parameters of the statement that finds the pairs. */
  readonly presences: Omit<ExportCoPresencesParams, 'ids'>;
}
