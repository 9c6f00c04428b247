import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { AppError } from '../../errors';
import { lockFolder } from './folder-lock';
import { makeHome } from './home';
import { resolveJars } from './jars';
import { findJava } from './java';
import { argumentsFile } from './java-arguments';
import { stopOrphan } from './orphan';
import type { ManagedOptions } from './start';

/**
 * Fills the managed Neo4j, which must not run, from files of rows; what it held before is gone. `from` is what
 * `neo4j-admin database import full` is told of the files.
 */
export async function fillManagedNeo4j(
  { folder, jars: source, memoryMb, javaHome, signal, say }: Omit<ManagedOptions, 'port' | 'onFatal'>,
  from: readonly string[],
): Promise<void> {
  const home = makeHome(folder);
  const release = await lockFolder(folder);
  try {
    const java = await findJava(javaHome);
    const jars = await resolveJars(source, say, signal);
    await stopOrphan(home, say);
    const file = argumentsFile(home, 'fill', {
      jars,
      memoryMb,
      main: 'org.neo4j.cli.AdminTool',
      arguments: [
        'database',
        'import',
        'full',
        'neo4j',
        '--overwrite-destination=true',
        '--bad-tolerance=0',
        `--max-off-heap-memory=${memoryMb}m`,
        ...from,
      ],
    });
    const env = { ...process.env, NEO4J_HOME: home.folder, NEO4J_CONF: home.conf };
    const options = { env, cwd: home.folder, maxBuffer: 64 * 1024 ** 2, ...(signal ? { signal } : {}) };
    try {
      await new Promise<void>((resolve, reject) => {
        execFile(java, [file], options, (error, stdout, stderr) =>
          error ? reject(failed(stdout + stderr)) : resolve(),
        );
      });
    } finally {
      rmSync(file.slice(1), { force: true });
    }
  } finally {
    release();
  }
}

const failed = (printed: string) =>
  new AppError(
    'FILL_FAILED',
    `Neo4j could not be filled:\n${printed.trim().split('\n').slice(-12).join('\n')}`,
  );
