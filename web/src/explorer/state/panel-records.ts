import { create } from 'zustand';
import type { KnownRecords } from '../graph/derive-graph';
import type { Entity } from '../graph/entity';
import type { Fact } from '../graph/fact';

/** Records that the evidence panel loaded. They do not change the graph. */
export const usePanelRecords = create<KnownRecords>(() => ({ entities: new Map(), facts: new Map() }));

export function addPanelRecords(entities: readonly Entity[], facts: readonly Fact[]): void {
  usePanelRecords.setState((known) => ({
    entities: new Map([...known.entities, ...entities.map((one) => [one.id, one] as const)]),
    facts: new Map([...known.facts, ...facts.map((one) => [one.id, one] as const)]),
  }));
}
