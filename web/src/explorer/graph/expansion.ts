import type { RelationshipType } from '../api/operations.gen';
import type { Command } from './command';
import type { Graph } from './derive';

/** How many more neighbours one press brings. */
const STEP = 25;

/** How many neighbours of an entity are shown over relationships of a type, or of any. */
export function shownTies(id: string, graph: Graph, type?: RelationshipType): number {
  return graph.facts.filter(
    (fact) => (fact.from === id || fact.to === id) && (type ? fact.type === type : fact.type !== 'MET'),
  ).length;
}

/** The step that brings the next neighbours of an entity, those with most ties first. */
export function nextExpansion(of: string, graph: Graph, type?: RelationshipType): Command {
  return { do: 'expand', of, limit: shownTies(of, graph, type) + STEP, ...(type && { type }) };
}
