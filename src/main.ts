import pc from 'picocolors';
import { startApp } from './app';
import { readConfig } from './config';
import { AppError } from './errors';

const QUESTIONS = [
  '{ whoMet(of: "person:quan-shunji") { nodes { sentence } } }',
  '{ search(text: "权顺基") { nodes { entity { id name description } matched { text } } } }',
  '{ meetings(between: ["person:quan-shunji", "person:sun-haidong"]) { nodes { event { name date { text } } citations { id } } } }',
];

/** Starts the service, tells where it is, and closes it in order when asked to, however far it has come. */
async function main(): Promise<void> {
  const ending = new AbortController();
  const asked = new Promise<void>((resolve) => ending.signal.addEventListener('abort', () => resolve()));
  let failure: AppError | undefined;
  const end = (why?: AppError) => {
    if (ending.signal.aborted) return;
    failure = why;
    print('Stopping…');
    ending.abort();
  };
  // The handlers stay: a second Ctrl-C must not cut short what closes the store.
  process.on('SIGINT', () => end());
  process.on('SIGTERM', () => end());
  try {
    const app = await startApp(readConfig(process.env), { print, onFatal: end, signal: ending.signal });
    greet(app.url);
    void app.warm();
    await asked;
    await app.close();
  } catch (error) {
    if (!ending.signal.aborted) throw error;
  }
  if (failure) throw failure;
}

const print = (line: string) => console.log(pc.dim(line));

function greet(url: string): void {
  console.log(`\n${pc.bold('Guanxi 關係')} is ready.\n`);
  console.log(`  Look around          ${pc.cyan(`${url}/`)}`);
  console.log(`  Ask in GraphQL       ${pc.cyan(`${url}/ask`)}`);
  console.log(`  GraphQL endpoint     ${pc.cyan(`${url}/graphql`)}\n`);
  console.log('Three questions to paste:\n');
  for (const question of QUESTIONS) console.log(`  ${question}\n`);
  console.log(pc.dim('Stop with Ctrl-C.'));
}

/** One line for what a person can mend; a fault of ours keeps its stack. */
function fail(error: unknown): never {
  if (error instanceof AppError) console.error(`${pc.red(error.code)} ${error.message}`);
  else console.error(error);
  if (error instanceof AppError && error.code === 'INTERNAL') console.error(error.cause);
  process.exit(1);
}

// A reader of the output that goes away (`npm start | head`) is no reason to die.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
main().then(() => process.exit(0), fail);
