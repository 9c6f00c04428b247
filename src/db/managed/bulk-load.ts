import { AppError } from '../../errors';
import { runAdmin } from './admin';
import { discardInterruptedBulkLoad, removeBulkLoadMarker, writeBulkLoadMarker } from './bulk-load-marker';
import { lockFolder } from './folder-lock';
import { createHome } from './home';
import { resolveJars } from './jars';
import { findJava } from './java';
import { stopOrphan } from './orphan';
import type { ManagedOptions } from './start';

/** The source files of a bulk load. */
export interface BulkLoad {
  /** The folder of the files. */
  readonly folder: string;
  /** The arguments for `neo4j-admin database import full` that name the files. */
  readonly arguments: readonly string[];
  /** Called with the progress, 0 to 100. */
  onProgress(percent: number): void;
}

/** Bulk-loads files of rows into the managed Neo4j, which must be empty and stopped. On failure the graph is empty again. */
export async function bulkLoadManagedNeo4j(
  options: Omit<ManagedOptions, 'port' | 'onFatal'>,
  from: BulkLoad,
): Promise<void> {
  const { folder, memoryMb, signal, print } = options;
  const home = createHome(folder);
  const release = await lockFolder(folder);
  try {
    const java = await findJava(options.javaHome);
    const jars = await resolveJars(options.jars, print, signal);
    await stopOrphan(home, print);
    writeBulkLoadMarker(home);
    await runAdmin(home, {
      java,
      jars,
      memoryMb,
      arguments: [
        'database',
        'import',
        'full',
        'neo4j',
        '--overwrite-destination=true',
        '--bad-tolerance=0',
        `--max-off-heap-memory=${memoryMb}m`,
        ...from.arguments,
      ],
      folder: from.folder,
      signal,
      onLine: percentIn(from.onProgress),
      failed,
    });
    removeBulkLoadMarker(home);
  } catch (error) {
    discardInterruptedBulkLoad(home);
    throw error;
  } finally {
    release();
  }
}

/** The tool works in four stages, such as `(1/4) Node import`, and prints the percentage of each. */
function percentIn(onProgress: (percent: number) => void) {
  let before = 0;
  return (line: string) => {
    const stage = /^\((\d)\/4\) /.exec(line)?.[1];
    if (stage !== undefined) before = (Number(stage) - 1) * 25;
    const percent = /^[-. ]+(\d+)% /.exec(line)?.[1];
    if (percent !== undefined) onProgress(before + Number(percent) / 4);
  };
}

/** Lines that do not explain a failure: progress, the tool's own summary, and advice that does not apply here. */
const NOISE = /^[-. ]*(\d+% .*)?$|^WARNING Import failed|^Run with '--verbose'/;

const failed = (lines: readonly string[]) => {
  const shown = lines.filter((line) => !NOISE.test(line)).slice(-12);
  return new AppError(
    'BULK_LOAD_FAILED',
    `The bulk load failed; the graph is still empty. Last output of the import tool:\n  ${shown.join('\n  ')}`,
  );
};
