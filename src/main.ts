import pc from 'picocolors';
import { type App, startApp } from './app';
import { readConfig } from './config';
import { AppError } from './errors';

const QUESTIONS = [
  '{ whoMet(of: "person:quan-shunji") { nodes { sentence } } }',
  '{ search(text: "权顺基") { nodes { entity { id name description } matched { text } } } }',
  '{ meetings(between: ["person:quan-shunji", "person:sun-haidong"]) { nodes { event { name date { text } } citations { id } } } }',
];

/** Starts the service, tells where it is, and stops it when asked to. */
async function main(): Promise<void> {
  let app: App | undefined;
  let stopping = false;
  const stop = (code: number) => {
    if (stopping) return;
    stopping = true;
    say('Stopping…');
    const closing = app?.close() ?? Promise.resolve();
    closing.then(
      () => process.exit(code),
      (error: unknown) => fail(error),
    );
  };
  // Until it runs there is nothing to close in order: exit handlers stop the child.
  process.on('SIGINT', () => (app ? stop(0) : process.exit(130)));
  process.on('SIGTERM', () => (app ? stop(0) : process.exit(143)));
  app = await startApp(readConfig(process.env), {
    say,
    onFatal: (error) => {
      console.error(pc.red(error.message));
      stop(1);
    },
  });
  greet(app.url);
}

const say = (line: string) => console.log(pc.dim(line));

function greet(url: string): void {
  console.log(`\n${pc.bold('Guanxi 關係')} is ready.\n`);
  console.log(`  Ask in the browser   ${pc.cyan(`${url}/`)}`);
  console.log(`  GraphQL endpoint     ${pc.cyan(`${url}/graphql`)}\n`);
  console.log('Three questions to paste:\n');
  for (const question of QUESTIONS) console.log(`  ${question}\n`);
  console.log(pc.dim('Stop with Ctrl-C.'));
}

function fail(error: unknown): never {
  if (error instanceof AppError) console.error(`${pc.red(error.code)} ${error.message}`);
  else console.error(error);
  process.exit(1);
}

// A reader of the output that goes away (`npm start | head`) is no reason to die.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
main().catch(fail);
