import { execFile } from 'node:child_process';
import path from 'node:path';
import { AppError } from '../../errors';

const LEAST = 17;

/** Finds the Java to run Neo4j with, in JAVA_HOME or on PATH; throws JAVA_MISSING or JAVA_TOO_OLD. */
export async function findJava(javaHome: string | undefined): Promise<string> {
  const java = javaHome === undefined ? 'java' : path.join(javaHome, 'bin', 'java');
  const where = javaHome === undefined ? 'on PATH' : `in JAVA_HOME (${javaHome})`;
  const told = await versionText(java);
  const version = told === undefined ? undefined : javaVersion(told);
  if (version === undefined) {
    throw new AppError(
      'JAVA_MISSING',
      `There is no Java ${where}. Install Java ${LEAST} or 21, or set JAVA_HOME to where it is.`,
    );
  }
  if (version < LEAST) {
    throw new AppError(
      'JAVA_TOO_OLD',
      `The Java ${where} is version ${version}; Neo4j needs ${LEAST} or 21. Install it, or set JAVA_HOME to where it is.`,
      { version, least: LEAST },
    );
  }
  return java;
}

/** The feature release in what `java -version` prints: 8 for 1.8.0_402, 17 for 17.0.15. */
export function javaVersion(text: string): number | undefined {
  const parts = /version "(?:1\.)?(\d+)/.exec(text);
  return parts ? Number(parts[1]) : undefined;
}

/** A stand-in that runs but is no Java (as macOS has one) fails, so that is taken for none. */
function versionText(java: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(java, ['-version'], { timeout: 20_000 }, (error, stdout, stderr) =>
      resolve(error ? undefined : stdout + stderr),
    );
  });
}
