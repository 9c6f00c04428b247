import type { ReadTransaction } from '../../db/read-transaction';
import { type ExportCoPresencesRow, exportCoPresences } from '../../db/statements.gen';
import type { CoPresence } from '../../domain/record/subgraph';
import { PARTICIPANT_KINDS } from '../../domain/vocabulary/participants';
import type { SelectedRows } from './selected-rows';

/**
 * Pairs of entities that were present together, one edge for each pair. Pairs are found for one chunk of entities at a
 * time, to bound memory.
 */
export async function* coPresences(
  transaction: ReadTransaction,
  selected: SelectedRows,
): AsyncGenerator<readonly CoPresence[]> {
  for (const kind of PARTICIPANT_KINDS) {
    if ((selected.byKind.get(kind) ?? 0) === 0) continue;
    for await (const entities of selected.entities(kind)) {
      const ids = entities.map(({ id }) => id);
      for await (const rows of transaction.stream(exportCoPresences, { ...selected.presences, ids })) {
        yield rows.map(coPresence);
      }
    }
  }
}

const coPresence = ({ fromId, toId, citations, ...rest }: ExportCoPresencesRow): CoPresence => ({
  record: 'co-presence',
  id: `co-presence:${fromId}/${toId}`,
  from: fromId,
  to: toId,
  ...rest,
  citations: [...new Set(citations)],
});
