import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of the service under test. */
    url: string;
  }
}

/** On a busy machine, the first plan of a statement takes longer than the default timeout. */
const SLOW_MACHINE_MS = '60000';

export const ROOT = path.resolve(import.meta.dirname, '../../..');

/** A running service. `stop` removes its data. */
export interface Service {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the built service with the seed data. WEB_TEST_URL names a running service instead. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const running = process.env.WEB_TEST_URL;
  if (running) {
    project.provide('url', running.replace(/\/$/, ''));
    return undefined;
  }
  const service = await startService();
  project.provide('url', service.url);
  return service.stop;
}

/** Starts the built service in a temporary folder, with the seeds or with imported files. */
export async function startService(imported?: readonly string[]): Promise<Service> {
  const folder = await mkdtemp(path.join(tmpdir(), 'guanxi-web-'));
  const env = {
    ...process.env,
    PORT: '0',
    GUANXI_DATA: folder,
    NO_COLOR: '1',
    GUANXI_QUERY_TIMEOUT_MS: SLOW_MACHINE_MS,
    GUANXI_REQUEST_TIMEOUT_MS: SLOW_MACHINE_MS,
    ...(imported && { GUANXI_SEEDS: 'none' }),
  };
  if (imported) await run(['dist/cli.js', 'import', ...imported], env);
  const service = spawn(process.execPath, ['dist/main.js'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stopped = once(service, 'exit');
  return {
    url: await readServiceUrl(service.stdout, stopped),
    stop: async () => {
      service.kill('SIGTERM');
      await stopped;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function run(program: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, program, { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let output = '';
  child.stderr.on('data', (chunk) => {
    output += String(chunk);
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${program.join(' ')} ended with ${code}: ${output}`);
}

async function readServiceUrl(stdout: NodeJS.ReadableStream, stopped: Promise<unknown>): Promise<string> {
  const greeting = new Promise<string>((resolve) => {
    let output = '';
    stdout.on('data', (chunk) => {
      output += String(chunk);
      const url = /GraphQL endpoint\s+(http\S+)\/graphql/.exec(output)?.[1];
      if (url) resolve(url);
    });
  });
  const ended = stopped.then(() => {
    throw new Error('The service stopped before it was ready: run npm run build, and read the lines above.');
  });
  return Promise.race([greeting, ended]);
}
