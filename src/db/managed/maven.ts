import { spawn } from 'node:child_process';
import { AppError } from '../../errors';
import { keepLastLines } from './last-lines';

const DOWNLOADED = /^(?:\[INFO\] )?Downloaded from \S+: \S+\.jar/;
const PROGRESS_EVERY = 25;

/** Copies the dependencies of a pom into a folder. Throws MAVEN_MISSING or JARS_UNRESOLVED. */
export function runMaven(
  command: string,
  { pom, into }: { readonly pom: string; readonly into: string },
  print: (line: string) => void,
  signal?: AbortSignal | undefined,
): Promise<void> {
  print('Resolving the jars of Neo4j with Maven: about 125 MB, only on the first start…');
  const maven = spawn(
    command,
    ['--batch-mode', '--file', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${into}`],
    { stdio: ['ignore', 'pipe', 'pipe'], ...(signal ? { signal } : {}) },
  );
  let downloaded = 0;
  const tail = keepLastLines([maven.stdout, maven.stderr], (line) => {
    if (!DOWNLOADED.test(line)) return;
    downloaded += 1;
    if (downloaded % PROGRESS_EVERY === 0) print(`  ${downloaded} jars downloaded…`);
  });
  return new Promise((resolve, reject) => {
    maven.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ENOENT' ? missing() : unresolved([error.message])),
    );
    maven.once('close', (code) => (code === 0 ? resolve() : reject(unresolved(tail()))));
  });
}

const missing = () =>
  new AppError(
    'MAVEN_MISSING',
    'Maven (mvn) is not on PATH. It is needed once, to download the jars of Neo4j. Install it, or set NEO4J_URI to your own Neo4j.',
  );

/** Shows the errors of Maven without the general advice that follows them. */
function unresolved(tail: readonly string[]): AppError {
  const errors = tail.filter(
    (line) => /ERROR/.test(line) && !/re-run Maven|\[Help|^\S*ERROR\S* *$/.test(line),
  );
  const shown = (errors.length > 0 ? errors : tail).slice(0, 8).map((line) => `  ${line}`);
  return new AppError(
    'JARS_UNRESOLVED',
    `Maven could not download the jars of Neo4j. Check the network and the settings of Maven, then start again.\n${shown.join('\n')}`,
  );
}
