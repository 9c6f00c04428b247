import type { Layout, Sieve } from '../graph/command';
import { viewOf } from '../graph/steps';
import { take, useDesk } from './store';

/** Pins an entity where it stands, or lets it go. */
export function togglePin(id: string): void {
  const { steps, facts, positions } = useDesk.getState();
  const pinned = viewOf(steps, facts).pinned.has(id);
  void take(pinned ? { do: 'unpin', id } : { do: 'pin', id, ...(positions.get(id) ?? { x: 0, y: 0 }) });
}

export function arrangeAs(layout: Layout): void {
  void take({ do: 'arrange', as: layout });
}

/** Changes filters; what one gesture changes, such as typing into one field, is one step until `endGesture`. */
export function sift(sieve: Partial<Sieve>, gesture?: string): void {
  void take({ do: 'sift', sieve }, gesture);
}
