import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '../../errors';
import { isRunning, pidOf, processMark } from './process-mark';

const MAX_ATTEMPTS = 4;

/**
 * Locks a data folder for this process. Returns the function that unlocks it; throws DATA_FOLDER_IN_USE.
 * Each process first writes a lock file named after itself and then looks for others, so at least one of two sees the
 * other. A lock file of a process that has ended is ignored.
 */
export async function lockFolder(folder: string): Promise<() => void> {
  const claims = path.join(folder, 'lock');
  const mark = processMark(process.pid) ?? `${process.pid}-`;
  const own = path.join(claims, mark);
  mkdirSync(claims, { recursive: true });
  for (let attempt = 1; ; attempt += 1) {
    claim(own, folder);
    const other = otherClaims(claims, mark)[0];
    if (other === undefined) return () => rmSync(own, { force: true });
    rmSync(own, { force: true });
    if (attempt === MAX_ATTEMPTS) throw inUse(folder, pidOf(other));
    await sleep(20 + Math.random() * 100);
  }
}

function claim(own: string, folder: string): void {
  try {
    writeFileSync(own, '', { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw inUse(folder, process.pid);
    throw error;
  }
}

function otherClaims(claims: string, own: string): string[] {
  return readdirSync(claims).filter((mark) => {
    if (mark === own) return false;
    if (isRunning(mark)) return true;
    rmSync(path.join(claims, mark), { force: true });
    return false;
  });
}

const inUse = (folder: string, pid: number) =>
  new AppError(
    'DATA_FOLDER_IN_USE',
    `Another copy of the service (process ${pid}) is using the data folder ${folder}. Stop it, or set GUANXI_DATA to another folder.`,
    { folder, pid },
  );
