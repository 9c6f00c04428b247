import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { lockFolder } from '../../../src/db/managed/folder-lock';
import { processMark } from '../../../src/db/managed/process-mark';
import { buildService } from '../../support/service-process';

let folder: string;

beforeAll(() => buildService());

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'guanxi-lock-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a folder can be locked once, and again after it is unlocked', async () => {
  const release = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toMatchObject({
    code: 'DATA_FOLDER_IN_USE',
    details: { folder, pid: process.pid },
  });
  release();
  (await lockFolder(folder))();
});

test('a running process keeps the lock, and the error names it', async () => {
  mkdirSync(path.join(folder, 'lock'));
  writeFileSync(path.join(folder, 'lock', processMark(process.ppid) ?? ''), '');
  await expect(lockFolder(folder)).rejects.toMatchObject({
    code: 'DATA_FOLDER_IN_USE',
    details: { pid: process.ppid },
  });
});

test('the lock file of a killed process is ignored', async () => {
  mkdirSync(path.join(folder, 'lock'));
  writeFileSync(path.join(folder, 'lock', `${process.ppid}-1`), '');
  const release = await lockFolder(folder);
  expect(readdirSync(path.join(folder, 'lock'))).toEqual([processMark(process.pid)]);
  release();
});

test('of many processes that start at once over a stale lock file, never two hold the lock', async () => {
  mkdirSync(path.join(folder, 'lock'));
  for (let round = 1; round <= 3; round += 1) {
    writeFileSync(path.join(folder, 'lock', `${process.ppid}-1`), '');
    const contenders = Array.from({ length: 5 }, contender);
    const outcomes = await Promise.all(contenders.map(async (one) => String(await once(one.stdout, 'data'))));
    await Promise.all(contenders.map((one) => ended(one)));
    expect(outcomes.filter((outcome) => outcome === 'taken').length).toBeLessThanOrEqual(1);
    expect(new Set([...outcomes, 'taken'])).toEqual(new Set(['taken', 'DATA_FOLDER_IN_USE']));
  }
}, 60_000);

/** Waits for a common moment, tries to take the folder, and keeps what it has until it is killed. */
function contender() {
  const at = Date.now() + 1_500;
  const script = `
    const { lockFolder } = require('./dist/db/managed/folder-lock');
    setTimeout(() => lockFolder(${JSON.stringify(folder)}).then(
      () => process.stdout.write('taken'),
      (error) => process.stdout.write(error.code),
    ), ${at} - Date.now());
    setTimeout(() => undefined, 60000);`;
  return spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
}

async function ended(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'close');
}
