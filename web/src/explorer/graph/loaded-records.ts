import type { Result } from './command';
import type { Entity } from './entity';
import type { Fact } from './fact';

/** Records from the service, and the `Result` that lists their ids. */
export interface LoadedRecords {
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
  readonly result: Result;
}

/** Wraps records; the result lists each id once. */
export function toLoadedRecords(entities: readonly Entity[], facts: readonly Fact[]): LoadedRecords {
  const ids = (records: readonly { id: string }[]) => [...new Set(records.map(({ id }) => id))];
  return { entities, facts, result: { entities: ids(entities), facts: ids(facts) } };
}
