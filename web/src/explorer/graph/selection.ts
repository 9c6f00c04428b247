import { bundleId } from './derive-graph';
import type { Fact } from './fact';
import type { View } from './view';

/** The selected entity, edge or paths. */
export type GraphSelection =
  | { readonly kind: 'entity' | 'edge'; readonly id: string }
  /** All paths, or one by its index. */
  | { readonly kind: 'paths'; readonly pathIndex?: number | undefined };

/** A selection as text: `paths`, `paths:2` for the second path, or the id of an entity or edge. */
export function encodeSelection(selection: GraphSelection): string {
  if (selection.kind !== 'paths') return selection.id;
  return selection.pathIndex === undefined ? 'paths' : `paths:${selection.pathIndex + 1}`;
}

export function decodeSelection(text: string, isEntity: (id: string) => boolean): GraphSelection {
  const [, number] = /^paths(?::([1-9]\d?))?$/.exec(text) ?? [text, null];
  if (number === null) return { kind: isEntity(text) ? 'entity' : 'edge', id: text };
  return number === undefined ? { kind: 'paths' } : { kind: 'paths', pathIndex: Number(number) - 1 };
}

type Facts = ReadonlyMap<string, Fact>;

/**
 * Updates the selection after a command. What left the view is deselected; a neighbor replaces an entity
 * that left, so that keyboard navigation can continue.
 */
export function reconcileSelection(
  selection: GraphSelection | undefined,
  before: View,
  after: View,
  facts: Facts,
): GraphSelection | undefined {
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
      const id = findNeighbor(selection.id, after, facts) ?? after.focus;
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

/** A neighbor in the view, preferably the focus. */
function findNeighbor(id: string, view: View, facts: Facts): string | undefined {
  const neighbors = [...view.facts].flatMap((one) => {
    const fact = facts.get(one);
    const other = fact?.from === id ? fact.to : fact?.to === id ? fact.from : undefined;
    return other !== undefined && view.entities.has(other) ? [other] : [];
  });
  return neighbors.find((one) => one === view.focus) ?? neighbors[0];
}
