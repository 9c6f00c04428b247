import type { RelationshipType } from '../api/operations.gen';
import type { Command } from './command';
import type { Graph } from './derive-graph';
import type { View } from './view';

/** Number of new relationships that one expansion adds. */
export const EXPANSION_SIZE = 50;

/** Number of encounters per request. */
export const ENCOUNTER_BATCH = 100;

/** Number of shown relationships of one type of an entity. */
export const countShown = (id: string, { facts }: Graph, type: RelationshipType): number =>
  facts.filter((fact) => fact.type === type && (fact.from === id || fact.to === id)).length;

/** The command that loads the next encounters; undefined if all are shown. */
export function nextEncounters({ encounters }: View): (Command & { readonly limit: number }) | undefined {
  if (!encounters || encounters.shown >= encounters.total) return undefined;
  return {
    do: 'met',
    of: encounters.of,
    limit: Math.min(encounters.total, encounters.shown + ENCOUNTER_BATCH),
  };
}
