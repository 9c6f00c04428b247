import { setTimeout as sleep } from 'node:timers/promises';
import type { AppError } from '../../errors';
import type { Child } from './child';

/** Delays before each attempt to restart a child, in milliseconds. After the last attempt there is no other. */
const DELAYS_MS = [0, 1_000, 2_000, 5_000, 10_000];

/** Callbacks for a child that exits. */
export interface RestartCallbacks {
  print(line: string): void;
  onGivenUp(error: AppError): void;
}

/** Restarts a child whenever it exits. Returns the function that stops it for good. */
export function restartOnExit(
  first: Child,
  start: (signal: AbortSignal) => Promise<Child>,
  { print, onGivenUp }: RestartCallbacks,
): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  let child = first;
  const watch = async () => {
    for (;;) {
      const how = await child.ended;
      if (signal.aborted) return;
      print(`Neo4j exited (${how}); restarting it…`);
      child = await restart(start, signal);
      print('Neo4j is running again.');
    }
  };
  const watching = watch().catch((error: AppError) => {
    if (!signal.aborted) onGivenUp(error);
  });
  return async () => {
    stopping.abort();
    await child.stop();
    await watching;
  };
}

async function restart(start: (signal: AbortSignal) => Promise<Child>, signal: AbortSignal): Promise<Child> {
  let failure: unknown;
  for (const delay of DELAYS_MS) {
    await sleep(delay, undefined, { signal });
    try {
      return await start(signal);
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}
