import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '../../errors';
import { keepLastLines } from './last-lines';
import { stopWithParent } from './stop-with-parent';

/** Time for Neo4j to close its store before it is killed. The next start recovers a store that was not closed. */
const STOP_TIMEOUT_MS = 30_000;

/** A running Neo4j. */
export interface Child {
  readonly pid: number;
  /** Resolves when the process has ended, to its exit code or signal. */
  readonly ended: Promise<string>;
  /** Stops it and waits until it has closed its store. */
  stop(): Promise<void>;
}

/** Why Neo4j did not start: its port is in use, its store is locked, or another reason. */
export type StartFailure = 'port' | 'store' | 'other';

/** Neo4j exited before it was ready. */
export class StartError extends AppError {
  constructor(
    readonly failure: StartFailure,
    lines: readonly string[],
  ) {
    const shown = lines.slice(-12).map((line) => `  ${line}`);
    super('DATABASE_START_FAILED', `Neo4j did not start. Its last lines of output:\n${shown.join('\n')}`);
  }
}

/** Starts Neo4j and resolves when it accepts connections. Throws StartError, or the reason of the signal. */
export async function startChild(
  java: string,
  argumentsFile: string,
  onSpawn: (pid: number) => void,
  signal?: AbortSignal | undefined,
): Promise<Child> {
  signal?.throwIfAborted();
  // A separate process group: a terminal sends Ctrl-C to the whole group, but only this process may stop Neo4j.
  const neo4j = spawn(java, [argumentsFile], { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  if (neo4j.pid === undefined) throw new StartError('other', [`cannot run ${java}`]);
  const pid = neo4j.pid;
  const releaseGuard = stopWithParent(pid);
  onSpawn(pid);
  const ended = new Promise<string>((resolve) => {
    neo4j.once('close', (code, how) => {
      releaseGuard();
      resolve(how ?? `exit code ${code}`);
    });
  });
  let isEnded = false;
  void ended.then(() => {
    isEnded = true;
  });
  const stop = async () => {
    if (isEnded) return;
    neo4j.kill('SIGTERM');
    const late = new AbortController();
    const kill = sleep(STOP_TIMEOUT_MS, undefined, { signal: late.signal }).then(
      () => neo4j.kill('SIGKILL'),
      () => undefined,
    );
    await ended;
    late.abort();
    await kill;
  };
  const ready = new Promise<void>((resolve, reject) => {
    const tail = keepLastLines([neo4j.stdout, neo4j.stderr], (line) => {
      if (/ INFO +Started\.$/.test(line)) resolve();
    });
    void ended.then(() => reject(new StartError(failureIn(tail()), tail())));
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  try {
    await ready;
  } catch (error) {
    await stop();
    throw error;
  }
  return { pid, ended, stop };
}

function failureIn(lines: readonly string[]): StartFailure {
  const text = lines.join('\n');
  if (/Address already in use|BindException/.test(text)) return 'port';
  if (/StoreLock|FileLock|[Ll]ock file/.test(text)) return 'store';
  return 'other';
}
