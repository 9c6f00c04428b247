import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '../../errors';
import { runMaven } from './maven';
import { isRunning, processMark } from './process-mark';

/** How to resolve the jars of Neo4j, and where to keep them. */
export interface JarSource {
  /** The pom.xml that pins them. */
  readonly pom: string;
  /** Holds one folder of jars per version of the pom. */
  readonly folder: string;
  /** The Maven command; the default is `mvn` on PATH. */
  readonly maven?: string;
}

/** The jars of a checkout. The service and the tests share them, whatever their data folders are. */
export const jarsOf = (root: string): JarSource => ({
  pom: path.join(root, 'pom.xml'),
  folder: path.join(root, '.guanxi'),
});

/** Returns the folder with the jars of Neo4j. Maven resolves them once, and again when the pom changes. */
export async function resolveJars(
  { pom, folder, maven = 'mvn' }: JarSource,
  print: (line: string) => void,
  signal?: AbortSignal | undefined,
): Promise<string> {
  const hash = createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 12);
  const jars = path.join(folder, `jars-${hash}`);
  if (existsSync(jars)) return jars;
  removeLeftovers(folder);
  // The folder gets its final name when it is complete, so an interrupted run leaves no incomplete one.
  mkdirSync(folder, { recursive: true });
  const unfinished = mkdtempSync(`${jars}.${processMark(process.pid)}.`);
  try {
    await runMaven(maven, { pom, into: unfinished }, print, signal);
    publish(unfinished, jars);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return jars;
}

function publish(unfinished: string, jars: string): void {
  if (readdirSync(unfinished).length === 0)
    throw new AppError('JARS_UNRESOLVED', 'Maven succeeded but resolved no jar. Check pom.xml.');
  try {
    renameSync(unfinished, jars);
  } catch (error) {
    // Another copy of the service was faster; its jars are the same.
    if (!existsSync(jars)) throw error;
  }
}

/** Removes incomplete folders of processes that were killed. */
function removeLeftovers(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const mark = /^jars-\w+\.(.+?)(\.\w+)?$/.exec(name)?.[1];
    if (mark !== undefined && !isRunning(mark))
      rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}
