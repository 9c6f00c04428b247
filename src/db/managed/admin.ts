import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import type { AppError } from '../../errors';
import type { Home } from './home';
import { argumentsFile } from './java-arguments';
import { keepLastLines } from './last-lines';
import { recordChild } from './orphan';
import { stopWithParent } from './stop-with-parent';

/** One command of `neo4j-admin`. */
export interface AdminCommand {
  readonly java: string;
  readonly jars: string;
  readonly memoryMb: number;
  /** The command and its arguments. */
  readonly arguments: readonly string[];
  /** The working directory; the default is the home. */
  readonly folder?: string;
  readonly signal?: AbortSignal | undefined;
  readonly onLine?: (line: string) => void;
  /** Makes the error for a non-zero exit code from the last lines of output. */
  failed(lines: readonly string[]): AppError;
}

/** Runs a command of `neo4j-admin` on a home that no other process uses. The command stops when this process ends. */
export async function runAdmin(home: Home, command: AdminCommand): Promise<void> {
  const { java, jars, memoryMb, arguments: given, folder = home.folder, signal, onLine, failed } = command;
  signal?.throwIfAborted();
  const main = 'org.neo4j.cli.AdminTool';
  const file = argumentsFile(home, 'admin', { jars, memoryMb, main, arguments: given });
  const env = { ...process.env, NEO4J_HOME: home.folder, NEO4J_CONF: home.conf };
  const admin = spawn(java, [file], { cwd: folder, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(admin, 'close');
  const lines = keepLastLines([admin.stdout, admin.stderr], onLine ?? (() => undefined));
  const stop = () => admin.kill();
  signal?.addEventListener('abort', stop);
  const release = admin.pid === undefined ? () => undefined : stopWithParent(admin.pid);
  try {
    if (admin.pid !== undefined) recordChild(home, admin.pid);
    const [code] = await ended;
    signal?.throwIfAborted();
    if (code !== 0) throw failed(lines());
  } finally {
    signal?.removeEventListener('abort', stop);
    release();
    rmSync(file.slice(1), { force: true });
  }
}
