import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isRunning, processMark } from '../../db/managed/process-mark';

const PREFIX = 'guanxi-import-';

/** Creates a scratch folder for an import, and removes scratch folders of imports that were killed. */
export async function createScratchFolder(): Promise<string> {
  await removeLeftovers();
  return mkdtemp(path.join(tmpdir(), `${PREFIX}${processMark(process.pid) ?? ''}-`));
}

async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const mark = name.startsWith(PREFIX) ? name.slice(PREFIX.length, name.lastIndexOf('-')) : '';
    if (mark === '' || isRunning(mark)) continue;
    // Another user's folder cannot be removed; leave it.
    await rm(path.join(tmpdir(), name), { recursive: true, force: true }).catch(() => undefined);
  }
}
