import type { Store } from '../../db/database';
import {
  writeRemoveEntities,
  writeRemoveNames,
  writeRemoveRelationships,
  writeSharedFacts,
} from '../../db/statements.gen';
import { isEntityId, isRelationshipId } from '../../domain/record/id';
import { RELATIONSHIP_TYPES } from '../../domain/vocabulary/relationships';
import { inBatches } from './batches';

/** What was removed, and the entities that stay because a relationship of another import still needs them. */
export interface Removal {
  entities: number;
  names: number;
  relationships: number;
  readonly held: readonly string[];
}

/** Of the facts that an import wrote, those that it writes no more and that no other import wrote. */
export async function goneFacts(
  store: Store,
  importId: string,
  former: readonly string[],
  wanted: ReadonlySet<string>,
): Promise<Set<string>> {
  const gone = new Set(former.filter((id) => !wanted.has(id)));
  if (gone.size === 0) return gone;
  for (const { id } of await store.run(writeSharedFacts, { import: importId, ids: [...gone] }))
    gone.delete(id);
  return gone;
}

/** Removes facts by id: relationships first, then entities with their names, then names of entities that stay. */
export async function removeFacts(store: Store, gone: ReadonlySet<string>): Promise<Removal> {
  const ids = [...gone];
  const removal = { entities: 0, names: 0, relationships: 0 };
  for (const type of RELATIONSHIP_TYPES) {
    await inBatches(
      ids.filter((id) => isRelationshipId(id, type)),
      async (batch) => {
        const rows = await store.run(writeRemoveRelationships[type], { ids: batch });
        removal.relationships += rows[0]?.removed ?? 0;
      },
    );
  }
  const held = new Set(ids.filter(isEntityId));
  await inBatches([...held], async (batch) => {
    for (const { id, names } of await store.run(writeRemoveEntities, { ids: batch })) {
      held.delete(id);
      removal.entities += 1;
      removal.names += names;
    }
  });
  await inBatches(
    ids.filter((id) => id.startsWith('name:')),
    async (batch) => {
      const rows = await store.run(writeRemoveNames, { ids: batch, except: [...held] });
      removal.names += rows[0]?.removed ?? 0;
    },
  );
  return { ...removal, held: [...held] };
}
