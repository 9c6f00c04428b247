import type { RelationshipType } from '../api/operations.gen';
import type { Command } from './command';
import type { Graph } from './derive-graph';
import type { View } from './view';

/** How many relationships that are not on the desk one press brings. */
export const EXPANSION_SIZE = 50;

/** How many encounters one press brings. */
export const ENCOUNTER_BATCH = 100;

/** How many relationships of a type of an entity are shown. */
export const countShown = (id: string, { facts }: Graph, type: RelationshipType): number =>
  facts.filter((fact) => fact.type === type && (fact.from === id || fact.to === id)).length;

/** The step that brings the encounters after those that are shown; undefined where all are. */
export function nextEncounters({ encounters }: View): (Command & { readonly limit: number }) | undefined {
  if (!encounters || encounters.shown >= encounters.total) return undefined;
  return {
    do: 'met',
    of: encounters.of,
    limit: Math.min(encounters.total, encounters.shown + ENCOUNTER_BATCH),
  };
}
