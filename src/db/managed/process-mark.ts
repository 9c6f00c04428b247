import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Identifies a running process as `pid-startTime`, so a later process with the same pid differs. Undefined if there is none. */
export function processMark(pid: number): string | undefined {
  const startTime = process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
  return startTime === undefined ? undefined : `${pid}-${startTime}`;
}

/** The pid in a mark. */
export const pidOf = (mark: string): number => Number(/^(\d+)-./.exec(mark)?.[1]);

/** Whether the process of a mark is still running. */
export const isRunning = (mark: string): boolean => /^\d+-./.test(mark) && processMark(pidOf(mark)) === mark;

/** Reads fields 3 (state) and 22 (start, in ticks since boot) of proc(5). The name before them can contain any character. */
function fromProc(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

function fromPs(pid: number): string | undefined {
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout?.trim().replace(/\W+/g, '.') || undefined;
}
