import { spawn } from 'node:child_process';

/**
 * Stops a child when this process is gone, however it went: a shell waits at a pipe that closes with us.
 * Gives what calls it off.
 */
export function guard(pid: number): () => void {
  const shell = spawn('/bin/sh', ['-c', 'read _; kill "$0"', String(pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  // Without a shell the next start still finds what this one left, by its mark.
  shell.on('error', () => undefined);
  return () => shell.kill('SIGKILL');
}
