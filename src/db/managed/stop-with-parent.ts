import { spawn } from 'node:child_process';

/**
 * Stops a child when this process ends, even if it is killed: a shell waits on a pipe that closes with this process.
 * Returns the function that cancels this.
 */
export function stopWithParent(pid: number): () => void {
  const shell = spawn('/bin/sh', ['-c', 'read _; kill "$0"', String(pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  // Without a shell, the next start finds the orphan by its process mark.
  shell.on('error', () => undefined);
  return () => shell.kill('SIGKILL');
}
