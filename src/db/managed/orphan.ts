import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Home } from './home';
import { isRunning, pidOf, processMark } from './process-mark';

const PATIENCE_MS = 30_000;

const markFile = ({ folder }: Home): string => path.join(folder, 'running');

/** Notes which process runs on this home. */
export function noteChild(home: Home, pid: number): void {
  writeFileSync(markFile(home), processMark(pid) ?? '');
}

/** Stops a Neo4j that outlived the service that ran it, since it holds the store. */
export async function stopOrphan(home: Home, say: (line: string) => void): Promise<void> {
  const file = markFile(home);
  const mark = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (!isRunning(mark)) return;
  say(`Stopping the Neo4j (process ${pidOf(mark)}) that an earlier run left…`);
  const patience = performance.now() + PATIENCE_MS;
  signalTo(mark, 'SIGTERM');
  while (isRunning(mark)) {
    if (performance.now() > patience) signalTo(mark, 'SIGKILL');
    await sleep(50);
  }
}

function signalTo(mark: string, signal: NodeJS.Signals): void {
  try {
    process.kill(pidOf(mark), signal);
  } catch {
    // It ended in between.
  }
}
