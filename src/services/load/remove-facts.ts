import type { StatementRunner } from '../../db/statement-runner';
import {
  writeCitedSources,
  writeRemoveEntities,
  writeRemoveNames,
  writeRemoveRelationships,
} from '../../db/statements.gen';
import { isEntityId, isRelationshipId } from '../../domain/record/id';
import { kindOfId } from '../../domain/vocabulary/kinds';
import { RELATIONSHIP_TYPES } from '../../domain/vocabulary/relationships';
import { forEachChunk } from './chunks';
import { type FactCounts, zeroCounts } from './fact-counts';

/** Counts of removed facts, and the entities kept because a fact of another import refers to or cites them. */
export interface RemovalCounts extends FactCounts {
  readonly kept: Set<string>;
}

/** Removes facts by id: relationships first, then entities and names, sources last. */
export async function removeFacts(
  store: StatementRunner,
  factIds: ReadonlySet<string>,
): Promise<RemovalCounts> {
  const ids = [...factIds];
  const entities = ids.filter(isEntityId);
  const isSource = (id: string) => kindOfId(id) === 'Source';
  const removal: RemovalCounts = { ...zeroCounts(), kept: new Set(entities) };
  await removeRelationships(store, ids, removal);
  await removeEntities(
    store,
    entities.filter((id) => !isSource(id)),
    removal,
  );
  await removeNames(store, ids, removal);
  const sources = new Set(entities.filter(isSource));
  await forEachChunk([...sources], async (batch) => {
    for (const { id } of await store.run(writeCitedSources, { ids: batch })) sources.delete(id);
  });
  await removeEntities(store, [...sources], removal);
  return removal;
}

async function removeRelationships(store: StatementRunner, ids: readonly string[], removal: RemovalCounts) {
  for (const type of RELATIONSHIP_TYPES) {
    await forEachChunk(
      ids.filter((id) => isRelationshipId(id, type)),
      async (batch) => {
        const rows = await store.run(writeRemoveRelationships[type], { ids: batch });
        removal.relationships += rows[0]?.removed ?? 0;
      },
    );
  }
}

/** Removing an entity removes its names. */
async function removeEntities(store: StatementRunner, ids: readonly string[], removal: RemovalCounts) {
  await forEachChunk(ids, async (batch) => {
    for (const { id, names } of await store.run(writeRemoveEntities, { ids: batch })) {
      removal.kept.delete(id);
      removal.entities += 1;
      removal.names += names;
    }
  });
}

/** Removes names of entities that stay; kept entities keep their names. */
async function removeNames(store: StatementRunner, ids: readonly string[], removal: RemovalCounts) {
  await forEachChunk(
    ids.filter((id) => id.startsWith('name:')),
    async (batch) => {
      const rows = await store.run(writeRemoveNames, { ids: batch, except: [...removal.kept] });
      removal.names += rows[0]?.removed ?? 0;
    },
  );
}
