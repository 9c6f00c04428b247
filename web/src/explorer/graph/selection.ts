import { bundleId } from './derive-graph';
import type { Fact } from './fact';
import type { View } from './view';

/** What is looked at more closely: an entity, a line, or the paths between two. */
export type Selection =
  | { readonly kind: 'entity' | 'edge'; readonly id: string }
  /** All of them, or one by its place in the list. */
  | { readonly kind: 'paths'; readonly pathIndex?: number | undefined };

/** A selection as a link has it: `paths`, `paths:2` for the second of them, the id of an entity or of a line. */
export function encodeSelection(selection: Selection): string {
  if (selection.kind !== 'paths') return selection.id;
  return selection.pathIndex === undefined ? 'paths' : `paths:${selection.pathIndex + 1}`;
}

/** Reads such a text. */
export function decodeSelection(text: string, isEntity: (id: string) => boolean): Selection {
  const [, number] = /^paths(?::([1-9]\d?))?$/.exec(text) ?? [text, null];
  if (number === null) return { kind: isEntity(text) ? 'entity' : 'edge', id: text };
  return number === undefined ? { kind: 'paths' } : { kind: 'paths', pathIndex: Number(number) - 1 };
}

type Facts = ReadonlyMap<string, Fact>;

/**
 * What is selected after a step, from what was before it: what has left the desk is not selected any more. In the
 * place of an entity that has left comes a neighbour that stays, so that one walks on from there.
 */
export function reconcileSelection(
  selection: Selection | undefined,
  before: View,
  after: View,
  facts: Facts,
): Selection | undefined {
  switch (selection?.kind) {
    case 'paths':
      return after.connection && selection;
    // What was never on the desk can be read about all the same.
    case 'edge':
      return hasEdge(after, selection.id, facts) || !hasEdge(before, selection.id, facts)
        ? selection
        : undefined;
    case 'entity': {
      if (!before.entities.has(selection.id) || after.entities.has(selection.id)) return selection;
      const id = findNeighbour(selection.id, after, facts) ?? after.focus;
      return id !== undefined && after.entities.has(id) ? { kind: 'entity', id } : undefined;
    }
    default:
      return undefined;
  }
}

function hasEdge(view: View, id: string, facts: Facts): boolean {
  return [...view.facts].some((one) => {
    const fact = facts.get(one);
    return (
      fact !== undefined &&
      (fact.id === id || bundleId(fact) === id) &&
      view.entities.has(fact.from) &&
      view.entities.has(fact.to)
    );
  });
}

/** The one in focus where that is a neighbour, else the first. */
function findNeighbour(id: string, view: View, facts: Facts): string | undefined {
  const neighbours = [...view.facts].flatMap((one) => {
    const fact = facts.get(one);
    const other = fact?.from === id ? fact.to : fact?.to === id ? fact.from : undefined;
    return other !== undefined && view.entities.has(other) ? [other] : [];
  });
  return neighbours.find((one) => one === view.focus) ?? neighbours[0];
}
