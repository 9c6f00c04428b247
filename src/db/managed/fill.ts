import { AppError } from '../../errors';
import { runAdmin } from './admin';
import { lockFolder } from './folder-lock';
import { emptyHalfFilled, noteFilled, noteFilling } from './half-filled';
import { makeHome } from './home';
import { resolveJars } from './jars';
import { findJava } from './java';
import { stopOrphan } from './orphan';
import type { ManagedOptions } from './start';

/** What a graph is filled from. */
export interface Filling {
  /** The folder that the files lie in. */
  readonly folder: string;
  /** What `neo4j-admin database import full` is to be told of them. */
  readonly arguments: readonly string[];
  /** Told of hundredths that are done. */
  onProgress(percent: number): void;
}

/** Fills the managed Neo4j, which must be empty and not run, from files of rows; where that fails it is empty still. */
export async function fillManagedNeo4j(
  options: Omit<ManagedOptions, 'port' | 'onFatal'>,
  from: Filling,
): Promise<void> {
  const { folder, memoryMb, signal, say } = options;
  const home = makeHome(folder);
  const release = await lockFolder(folder);
  try {
    const java = await findJava(options.javaHome);
    const jars = await resolveJars(options.jars, say, signal);
    await stopOrphan(home, say);
    noteFilling(home);
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
    noteFilled(home);
  } catch (error) {
    emptyHalfFilled(home);
    throw error;
  } finally {
    release();
  }
}

/** The tool works in four stages, `(1/4) Node import`, and prints the hundredths of each. */
function percentIn(onProgress: (percent: number) => void) {
  let before = 0;
  return (line: string) => {
    const stage = /^\((\d)\/4\) /.exec(line)?.[1];
    if (stage !== undefined) before = (Number(stage) - 1) * 25;
    const percent = /^[-. ]+(\d+)% /.exec(line)?.[1];
    if (percent !== undefined) onProgress(before + Number(percent) / 4);
  };
}

/** Progress, what is done about it already, and what nobody can do here. */
const OF_NO_USE = /^[-. ]*(\d+% .*)?$|^WARNING Import failed|^Run with '--verbose'/;

const failed = (lines: readonly string[]) => {
  const told = lines.filter((line) => !OF_NO_USE.test(line)).slice(-12);
  return new AppError(
    'FILL_FAILED',
    `Neo4j could not be filled, and is empty still:\n  ${told.join('\n  ')}`,
  );
};
