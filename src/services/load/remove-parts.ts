import type { StatementRunner } from '../../db/statement-runner';
import { writeFormerFacts, writePartFacts, writePartKeep } from '../../db/statements.gen';
import { isEntityId } from '../../domain/record/id';
import { addCounts, type FactCounts, zeroCounts } from './fact-counts';
import { removeFacts } from './remove-facts';

/**
 * Removes facts of former parts that no current part of any import contains. The parts come last first, so
 * relationships go before their ends, and sources after the facts that cite them.
 */
export async function removeParts(store: StatementRunner, parts: readonly string[]): Promise<FactCounts> {
  const removed = zeroCounts();
  for (const part of parts) {
    const own = new Set<string>();
    const kept = new Set<string>();
    for (const row of await store.run(writePartFacts, { id: part, except: parts }))
      for (const id of row.factIds) (row.own ? own : kept).add(id);
    const removal = await removeFacts(store, new Set([...own].filter((id) => !kept.has(id))));
    addCounts(removed, removal);
    await store.run(writePartKeep, { id: part, factIds: [...removal.kept].filter(isEntityId) });
  }
  return removed;
}

/**
 * An upper bound of removals from former parts, given the facts about to be written. Facts that another import refers
 * to or cites stay.
 */
export async function removalUpperBound(
  store: StatementRunner,
  parts: readonly string[],
  fresh: ReadonlySet<string>,
): Promise<FactCounts> {
  const removable = new Set<string>();
  const kept = new Set<string>();
  for (const part of parts)
    for (const row of await store.run(writeFormerFacts, { id: part, except: parts }))
      for (const id of row.factIds) (row.own ? removable : kept).add(id);
  const removed = zeroCounts();
  for (const id of removable) {
    if (kept.has(id) || fresh.has(id)) continue;
    removed[id.startsWith('name:') ? 'names' : isEntityId(id) ? 'entities' : 'relationships'] += 1;
  }
  return removed;
}
