import { bundleId } from './derive-graph';
import type { Fact } from './fact';
import type { View } from './view';

/** The selected entity, edge or paths. */
export type Selection =
  | { readonly kind: 'entity' | 'edge'; readonly id: string }
  /** All paths, or one by its index. */
  | { readonly kind: 'paths'; readonly pathIndex?: number | undefined };

/** A selection as text: `paths`, `paths:2` for the second path, or the id of an entity or edge. */
export function encodeSelection(selection: Selection): string {
  if (selection.kind !== 'paths') return selection.id;
  return selection.pathIndex === undefined ? 'paths' : `paths:${selection.pathIndex + 1}`;
}

export function decodeSelection(text: string, isEntity: (id: string) => boolean): Selection {
  const [, number] = /^paths(?::([1-9]\d?))?$/.exec(text) ?? [text, null];
  if (number === null) return { kind: isEntity(text) ? 'entity' : 'edge', id: text };
  return number === undefined ? { kind: 'paths' } : { kind: 'paths', pathIndex: Number(number) - 1 };
}

type Facts = ReadonlyMap<string, Fact>;

/**
 * Updates the selection after a command. What left the view is deselected; a neighbour replaces an entity
 * that left, so that keyboard navigation can continue.
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
    // The panel also shows facts that were never in the view.
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

/** A neighbour in the view, preferably the focus. */
function findNeighbour(id: string, view: View, facts: Facts): string | undefined {
  const neighbours = [...view.facts].flatMap((one) => {
    const fact = facts.get(one);
    const other = fact?.from === id ? fact.to : fact?.to === id ? fact.from : undefined;
    return other !== undefined && view.entities.has(other) ? [other] : [];
  });
  return neighbours.find((one) => one === view.focus) ?? neighbours[0];
}
