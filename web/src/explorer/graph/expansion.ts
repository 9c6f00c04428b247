import type { RelationshipType } from '../api/operations.gen';
import type { Command } from './command';
import type { Graph } from './derive';
import type { View } from './view';

/** How many relationships that are not on the desk one press brings. */
export const STEP = 50;

/** How many encounters one press brings. */
export const FIRST_ENCOUNTERS = 100;

/** How many relationships of a type of an entity are shown. */
export const shownTies = (id: string, { facts }: Graph, type: RelationshipType): number =>
  facts.filter((fact) => fact.type === type && (fact.from === id || fact.to === id)).length;

/** The step that brings the encounters after those that are shown; undefined where all are. */
export function nextEncounters({ partly }: View): (Command & { readonly limit: number }) | undefined {
  if (!partly || partly.shown >= partly.all) return undefined;
  return { do: 'met', of: partly.of, limit: Math.min(partly.all, partly.shown + FIRST_ENCOUNTERS) };
}
