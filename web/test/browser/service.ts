import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the service under test is. */
    url: string;
  }
}

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Runs the built service with the seeds for the browser tests; WEB_TEST_URL names one that runs already. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const running = process.env.WEB_TEST_URL;
  if (running) {
    project.provide('url', running.replace(/\/$/, ''));
    return undefined;
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'guanxi-web-'));
  const service = spawn(process.execPath, ['dist/main.js'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', GUANXI_DATA: folder, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stopped = once(service, 'exit');
  project.provide('url', await addressOf(service.stdout, stopped));
  return async () => {
    service.kill('SIGTERM');
    await stopped;
    await rm(folder, { recursive: true, force: true });
  };
}

async function addressOf(output: NodeJS.ReadableStream, stopped: Promise<unknown>): Promise<string> {
  const greeting = new Promise<string>((resolve) => {
    let said = '';
    output.on('data', (chunk) => {
      said += String(chunk);
      const url = /GraphQL endpoint\s+(http\S+)\/graphql/.exec(said)?.[1];
      if (url) resolve(url);
    });
  });
  const ended = stopped.then(() => {
    throw new Error('The service stopped before it was ready: run npm run build, and read the lines above.');
  });
  return Promise.race([greeting, ended]);
}
