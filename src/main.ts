import pc from 'picocolors';
import { startApp } from './app';
import { readConfig } from './config';
import { AppError } from './errors';

const QUESTIONS = [
  '{ whoMet(of: "person:quan-shunji") { nodes { sentence } } }',
  '{ search(text: "权顺基") { nodes { entity { id name description } matched { text } } } }',
  '{ meetings(between: ["person:quan-shunji", "person:sun-haidong"]) { nodes { event { name date { text } } citations { id } } } }',
];

/** Starts the service, prints its addresses, and shuts it down in order on SIGINT or SIGTERM. */
async function main(): Promise<void> {
  const ending = new AbortController();
  const stopRequested = new Promise<void>((resolve) =>
    ending.signal.addEventListener('abort', () => resolve()),
  );
  let failure: AppError | undefined;
  const end = (why?: AppError) => {
    if (ending.signal.aborted) return;
    failure = why;
    print('Stopping…');
    ending.abort();
  };
  // Keep the handlers: a second Ctrl-C must not interrupt the shutdown of the store.
  process.on('SIGINT', () => end());
  process.on('SIGTERM', () => end());
  try {
    const app = await startApp(readConfig(process.env), { print, onFatal: end, signal: ending.signal });
    greet(app.url);
    void app.warm();
    await stopRequested;
    await app.close();
  } catch (error) {
    if (!ending.signal.aborted) throw error;
  }
  if (failure) throw failure;
}

const print = (line: string) => console.log(pc.dim(line));

function greet(url: string): void {
  console.log(`\n${pc.bold('Guanxi 關係')} is ready.\n`);
  console.log(`  Explorer             ${pc.cyan(`${url}/`)}`);
  console.log(`  GraphQL editor       ${pc.cyan(`${url}/ask`)}`);
  console.log(`  GraphQL endpoint     ${pc.cyan(`${url}/graphql`)}\n`);
  console.log('Three questions to paste:\n');
  for (const question of QUESTIONS) console.log(`  ${question}\n`);
  console.log(pc.dim('Stop with Ctrl-C.'));
}

/** Prints one line for errors that a user can fix, and a stack trace for internal errors; exits with code 1. */
function fail(error: unknown): never {
  if (error instanceof AppError) console.error(`${pc.red(error.code)} ${error.message}`);
  else console.error(error);
  if (error instanceof AppError && error.code === 'INTERNAL') console.error(error.cause);
  process.exit(1);
}

// When the reader of the output exits (`npm start | head`), keep running.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
main().then(() => process.exit(0), fail);
