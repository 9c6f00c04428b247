import { execFile } from 'node:child_process';
import path from 'node:path';
import { AppError } from '../../errors';

const MIN_VERSION = 17;

/** Finds Java in JAVA_HOME or on PATH. Throws JAVA_MISSING or JAVA_TOO_OLD. */
export async function findJava(javaHome: string | undefined): Promise<string> {
  const java = javaHome === undefined ? 'java' : path.join(javaHome, 'bin', 'java');
  const where = javaHome === undefined ? 'on PATH' : `in JAVA_HOME (${javaHome})`;
  const output = await versionText(java);
  const version = output === undefined ? undefined : javaVersion(output);
  if (version === undefined) {
    throw new AppError(
      'JAVA_MISSING',
      `No Java found ${where}. Install Java ${MIN_VERSION} or newer, or set JAVA_HOME to its folder.`,
    );
  }
  if (version < MIN_VERSION) {
    throw new AppError(
      'JAVA_TOO_OLD',
      `The Java ${where} is version ${version}; Neo4j needs Java ${MIN_VERSION} or newer. Install it, or set JAVA_HOME to its folder.`,
      { version, least: MIN_VERSION },
    );
  }
  return java;
}

/** The feature release in the output of `java -version`: 8 for 1.8.0_402, 17 for 17.0.15. */
export function javaVersion(text: string): number | undefined {
  const parts = /version "(?:1\.)?(\d+)/.exec(text);
  return parts ? Number(parts[1]) : undefined;
}

/** The output of `java -version`, or undefined if it fails, as the placeholder `java` of macOS does. */
function versionText(java: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(java, ['-version'], { timeout: 20_000 }, (error, stdout, stderr) =>
      resolve(error ? undefined : stdout + stderr),
    );
  });
}
