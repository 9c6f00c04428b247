import { setTimeout as sleep } from 'node:timers/promises';
import type { AppError } from '../../errors';
import type { Child } from './child';

/** Waits before each try to start a child again, in milliseconds; after the last it is given up. */
const WAITS_MS = [0, 1_000, 2_000, 5_000, 10_000];

/** What is told of a child that ends by itself. */
export interface KeepOptions {
  say(line: string): void;
  onGivenUp(error: AppError): void;
}

/** Starts a child again whenever it ends by itself; gives what stops it for good. */
export function keepRunning(
  first: Child,
  start: (signal: AbortSignal) => Promise<Child>,
  { say, onGivenUp }: KeepOptions,
): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  let child = first;
  const watch = async () => {
    for (;;) {
      const how = await child.ended;
      if (signal.aborted) return;
      say(`Neo4j ended by itself (${how}); starting it again…`);
      child = await startAgain(start, signal);
      say('Neo4j is back.');
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

async function startAgain(
  start: (signal: AbortSignal) => Promise<Child>,
  signal: AbortSignal,
): Promise<Child> {
  let failure: unknown;
  for (const wait of WAITS_MS) {
    await sleep(wait, undefined, { signal });
    try {
      return await start(signal);
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}
