import type { GraphRows } from './rows';

/** How many of each sort of fact. */
export interface Counts {
  entities: number;
  names: number;
  relationships: number;
}

export const noCounts = (): Counts => ({ entities: 0, names: 0, relationships: 0 });

/** Adds numbers to the numbers of a count. */
export function addCounts(to: Counts, more: Readonly<Counts>): void {
  to.entities += more.entities;
  to.names += more.names;
  to.relationships += more.relationships;
}

/** How many facts of each sort rows hold. */
export function countRows({ entities, names, relationships }: GraphRows): Counts {
  const sum = (groups: ReadonlyMap<unknown, readonly unknown[]>) =>
    [...groups.values()].reduce((total, group) => total + group.length, 0);
  return { entities: sum(entities), names: names.length, relationships: sum(relationships) };
}

/** All facts of a count, of whatever sort. */
export const totalOf = ({ entities, names, relationships }: Readonly<Counts>): number =>
  entities + names + relationships;
