import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What tells a running process from all others, later ones with the same pid too: `pid-beginning`; undefined for none. */
export function processMark(pid: number): string | undefined {
  const began = process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
  return began === undefined ? undefined : `${pid}-${began}`;
}

/** The pid in a mark. */
export const pidOf = (mark: string): number => Number(/^(\d+)-./.exec(mark)?.[1]);

/** Whether the process that a mark was made of still runs. */
export const isRunning = (mark: string): boolean => /^\d+-./.test(mark) && processMark(pidOf(mark)) === mark;

/** Fields 3 (state) and 22 (start, in ticks since boot) of proc(5); the name before them may hold anything. */
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
