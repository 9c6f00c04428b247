// Rebuilds the service and the page on every change, and restarts the service. Ctrl-C stops everything.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';

/** The compiler writes its files one after another; one restart for all of them. */
const DEBOUNCE_MS = 500;

/** The compiled service and the files that it reads when it starts. */
const WATCHED = ['dist', 'cypher', 'schema', 'seeds'];

const npx = (...args) => spawn('npx', ['--no-install', ...args], { stdio: 'inherit' });
const node = (...args) => spawn(process.execPath, args, { stdio: 'inherit' });

const succeeded = async (child) => (await once(child, 'exit'))[0] === 0;

if (!(await succeeded(npx('tsc', '-p', 'tsconfig.build.json')))) process.exit(1);

const builders = [
  npx('tsc', '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'),
  npx('vite', 'build', 'web', '--watch', '--logLevel', 'warn'),
];
let service = node('dist/main.js');
let restarting = false;
let timer;

async function restart() {
  if (restarting) return schedule();
  restarting = true;
  await stopped(service);
  service = node('dist/main.js');
  restarting = false;
}

/** Ends a process in order: Neo4j closes its store before the next start opens it. */
async function stopped(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

function schedule() {
  clearTimeout(timer);
  timer = setTimeout(restart, DEBOUNCE_MS);
}

for (const folder of WATCHED)
  watch(folder, { recursive: true }, (_, file) => {
    if (!file?.endsWith('.tsbuildinfo')) schedule();
  });

for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, async () => {
    await Promise.all([service, ...builders].map(stopped));
    process.exit(0);
  });
