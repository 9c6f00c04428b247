import { create } from 'zustand';
import type { Known } from '../graph/derive';
import type { Entity } from '../graph/entity';
import type { Fact } from '../graph/fact';

/** What was read in the evidence, on the desk or not. It changes nothing that is drawn. */
export const useRead = create<Known>(() => ({ entities: new Map(), facts: new Map() }));

export function keepRead(entities: readonly Entity[], facts: readonly Fact[]): void {
  useRead.setState((known) => ({
    entities: new Map([...known.entities, ...entities.map((one) => [one.id, one] as const)]),
    facts: new Map([...known.facts, ...facts.map((one) => [one.id, one] as const)]),
  }));
}
