import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { AppError } from '../../errors';
import type { Home } from './home';
import { argumentsFile } from './java-arguments';

/** Gives a home that was never started the password of its one user. */
export async function setInitialPassword(
  home: Home,
  {
    java,
    jars,
    password,
    signal,
  }: { java: string; jars: string; password: string; signal?: AbortSignal | undefined },
): Promise<void> {
  const program = {
    jars,
    memoryMb: 256,
    main: 'org.neo4j.cli.AdminTool',
    arguments: ['dbms', 'set-initial-password', password],
  };
  const file = argumentsFile(home, 'initial-password', program);
  const env = { ...process.env, NEO4J_HOME: home.folder, NEO4J_CONF: home.conf };
  try {
    await new Promise<void>((resolve, reject) => {
      execFile(java, [file], { env, ...(signal ? { signal } : {}) }, (error, stdout, stderr) =>
        error ? reject(failed(stdout + stderr)) : resolve(),
      );
    });
  } finally {
    rmSync(file.slice(1), { force: true });
  }
}

const failed = (printed: string) =>
  new AppError('DATABASE_START_FAILED', `Neo4j did not take its password:\n  ${printed.trim()}`);
