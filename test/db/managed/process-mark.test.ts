import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { isRunning, pidOf, processMark } from '../../../src/db/managed/process-mark';

test('a mark identifies a running process and stays the same', () => {
  const mark = processMark(process.pid) ?? '';
  expect(pidOf(mark)).toBe(process.pid);
  expect(processMark(process.pid)).toBe(mark);
  expect(isRunning(mark)).toBe(true);
});

test('a later process with the same pid has another mark', () => {
  expect(isRunning(`${process.pid}-1`)).toBe(false);
});

test('the process of a mark is not running after it has ended', async () => {
  const child = spawn('sleep', ['30']);
  const mark = processMark(child.pid ?? 0) ?? '';
  expect(isRunning(mark)).toBe(true);
  child.kill('SIGKILL');
  await once(child, 'close');
  expect(isRunning(mark)).toBe(false);
});

test.each(['', '0-', '-1-5', 'lost+found', '../x', `${process.pid}`])('%j is no mark', (text) => {
  expect(isRunning(text)).toBe(false);
});
