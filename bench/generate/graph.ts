import type { GraphRecord } from '../../src/domain/record/record';
import { makeMeetings } from './meetings';
import { random } from './random';
import { RecordMaker } from './record-maker';
import { makeWorld } from './world';

/** A smaller graph has no room for the fixed places and posts. */
const FEWEST = 500;

export interface GraphOptions {
  readonly seed: number;
  /** Number of relationships, names excluded. */
  readonly relationships: number;
}

/**
 * A deterministic graph for tests and measurements, shaped like a register of ministers' meetings: a few officials attend
 * most meetings, and most others attend one. Meetings have 2 to 130 participants, with a Pareto tail.
 */
export function* generateGraph({ seed, relationships }: GraphOptions): Generator<GraphRecord> {
  if (!Number.isSafeInteger(relationships) || relationships < FEWEST) {
    throw new RangeError(`a generated graph has at least ${FEWEST} relationships, and not ${relationships}`);
  }
  const source = random(seed);
  const make = new RecordMaker(relationships);
  const officials = Math.min(150, Math.trunc(relationships / 40)) + Math.trunc(relationships / 500);
  const world = yield* makeWorld(source, make, officials);
  yield* makeMeetings(source, make, world);
}
