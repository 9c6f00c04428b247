import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '../../errors';
import { runMaven } from './maven';
import { isRunning, processMark } from './process-mark';

/** Where the jars come from and go to. */
export interface JarSource {
  /** The pom.xml that pins them. */
  readonly pom: string;
  /** Folder that keeps one folder of jars for each state of the pom. */
  readonly folder: string;
  /** The Maven to run; the one on PATH where not given. */
  readonly maven?: string;
}

/** The jars of a checkout: its service and its tests share them, wherever their data are. */
export const jarsOf = (root: string): JarSource => ({
  pom: path.join(root, 'pom.xml'),
  folder: path.join(root, '.guanxi'),
});

/** The folder with the jars of Neo4j: resolved by Maven once, and again only when the pom changes. */
export async function resolveJars(
  { pom, folder, maven = 'mvn' }: JarSource,
  say: (line: string) => void,
  signal?: AbortSignal | undefined,
): Promise<string> {
  const hash = createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 12);
  const jars = path.join(folder, `jars-${hash}`);
  if (existsSync(jars)) return jars;
  removeLeftovers(folder);
  // A folder gets its name when it is whole, so that one cut short is never taken for it.
  mkdirSync(folder, { recursive: true });
  const unfinished = mkdtempSync(`${jars}.${processMark(process.pid)}.`);
  try {
    await runMaven(maven, { pom, into: unfinished }, say, signal);
    publish(unfinished, jars);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return jars;
}

function publish(unfinished: string, jars: string): void {
  if (readdirSync(unfinished).length === 0)
    throw new AppError('JARS_UNRESOLVED', 'Maven reported success and gave no jar. Check pom.xml.');
  try {
    renameSync(unfinished, jars);
  } catch (error) {
    // Another copy was quicker: its jars are as good.
    if (!existsSync(jars)) throw error;
  }
}

/** What a copy left that was killed while it resolved. */
function removeLeftovers(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const mark = /^jars-\w+\.(.+?)(\.\w+)?$/.exec(name)?.[1];
    if (mark !== undefined && !isRunning(mark))
      rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}
