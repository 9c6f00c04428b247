import type { Filters, Layout } from '../graph/command';
import { currentView } from '../graph/history';
import { dispatch } from './commands';
import { useWorkspace } from './store';

/** Pins an entity at its position, or unpins it. */
export function togglePin(id: string): void {
  const { history, facts, positions } = useWorkspace.getState();
  const pinned = currentView(history, facts).pinned.has(id);
  void dispatch(pinned ? { do: 'unpin', id } : { do: 'pin', id, ...(positions.get(id) ?? { x: 0, y: 0 }) });
}

export function setLayout(layout: Layout): void {
  void dispatch({ do: 'arrange', as: layout });
}

/**
 * Changes filters. Changes of one gesture, such as typing in a field, share one history entry until
 * `endGesture`.
 */
export function setFilters(filters: Partial<Filters>, gesture?: string): void {
  void dispatch({ do: 'filter', filters }, gesture);
}
