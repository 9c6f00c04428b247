import type { WriteRows } from './write-rows';

/** Numbers of entities, names and relationships. */
export interface FactCounts {
  entities: number;
  names: number;
  relationships: number;
}

export const zeroCounts = (): FactCounts => ({ entities: 0, names: 0, relationships: 0 });

/** Adds counts to other counts, in place. */
export function addCounts(to: FactCounts, more: Readonly<FactCounts>): void {
  to.entities += more.entities;
  to.names += more.names;
  to.relationships += more.relationships;
}

/** The numbers of facts that rows write. */
export function countRows({ entities, names, relationships }: WriteRows): FactCounts {
  const sum = (groups: ReadonlyMap<unknown, readonly unknown[]>) =>
    [...groups.values()].reduce((total, group) => total + group.length, 0);
  return { entities: sum(entities), names: names.length, relationships: sum(relationships) };
}

/** The sum of all counts. */
export const totalCount = ({ entities, names, relationships }: Readonly<FactCounts>): number =>
  entities + names + relationships;
