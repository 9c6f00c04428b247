import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Home } from './home';
import { isRunning, pidOf, processMark } from './process-mark';

const STOP_TIMEOUT_MS = 30_000;

const markFile = ({ folder }: Home): string => path.join(folder, 'running');

/** Records the process that runs on this home. */
export function recordChild(home: Home, pid: number): void {
  writeFileSync(markFile(home), processMark(pid) ?? '');
}

/** Stops a Neo4j that outlived its service, because it locks the store. */
export async function stopOrphan(home: Home, print: (line: string) => void): Promise<void> {
  const file = markFile(home);
  const mark = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (!isRunning(mark)) return;
  print(`Stopping Neo4j (process ${pidOf(mark)}), which an earlier run left behind…`);
  const deadline = performance.now() + STOP_TIMEOUT_MS;
  signalTo(mark, 'SIGTERM');
  while (isRunning(mark)) {
    if (performance.now() > deadline) signalTo(mark, 'SIGKILL');
    await sleep(50);
  }
}

function signalTo(mark: string, signal: NodeJS.Signals): void {
  try {
    process.kill(pidOf(mark), signal);
  } catch {
    // The process has ended meanwhile.
  }
}
