import type { WriteRows } from './write-rows';

/** How many of each sort of fact. */
export interface FactCounts {
  entities: number;
  names: number;
  relationships: number;
}

export const zeroCounts = (): FactCounts => ({ entities: 0, names: 0, relationships: 0 });

/** Adds numbers to the numbers of a count. */
export function addCounts(to: FactCounts, more: Readonly<FactCounts>): void {
  to.entities += more.entities;
  to.names += more.names;
  to.relationships += more.relationships;
}

/** How many facts of each sort rows hold. */
export function countRows({ entities, names, relationships }: WriteRows): FactCounts {
  const sum = (groups: ReadonlyMap<unknown, readonly unknown[]>) =>
    [...groups.values()].reduce((total, group) => total + group.length, 0);
  return { entities: sum(entities), names: names.length, relationships: sum(relationships) };
}

/** All facts of a count, of whatever sort. */
export const totalCount = ({ entities, names, relationships }: Readonly<FactCounts>): number =>
  entities + names + relationships;
