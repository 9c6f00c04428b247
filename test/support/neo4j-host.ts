import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { jarsOf } from '../../src/db/managed/jars';
import { isRunning, processMark } from '../../src/db/managed/process-mark';
import { type ManagedNeo4j, startManagedNeo4j } from '../../src/db/managed/start';

const PREFIX = 'guanxi-test-';

/** Runs the Neo4j of each jest worker, each in a folder of its own; `GET /3` gives the connection of worker 3. */
export interface Neo4jHost {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the host; a Neo4j starts when a worker first asks for it. */
export async function startNeo4jHost(): Promise<Neo4jHost> {
  removeLeftovers();
  const folder = path.join(os.tmpdir(), `${PREFIX}${processMark(process.pid)}`);
  const started = new Map<string, Promise<ManagedNeo4j>>();
  const forWorker = (worker: string) => {
    const known = started.get(worker) ?? startNeo4j(path.join(folder, worker));
    started.set(worker, known);
    return known;
  };
  const server = createServer((request, response) => {
    // A worker asks once in a while; a connection kept open would just have been closed when it asks again.
    response.setHeader('connection', 'close');
    forWorker(request.url?.slice(1) || '1').then(
      ({ uri, user, password }) => response.end(JSON.stringify({ uri, user, password })),
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      const all = await Promise.allSettled(started.values());
      await Promise.all(all.map((one) => (one.status === 'fulfilled' ? one.value.stop() : undefined)));
      remove();
    },
  };
}

function startNeo4j(folder: string): Promise<ManagedNeo4j> {
  mkdirSync(folder, { recursive: true });
  return startManagedNeo4j({
    folder,
    jars: jarsOf(process.cwd()),
    memoryMb: 768,
    // It is new to every statement: the quick compiler halves what planning them for the first time takes.
    javaOptions: ['-XX:TieredStopAtLevel=1'],
    port: 0,
    javaHome: process.env.JAVA_HOME,
    say: () => undefined,
    onFatal: (error) => console.error(error.message),
  });
}

/** What test runs left that were killed. */
function removeLeftovers(): void {
  for (const name of readdirSync(os.tmpdir())) {
    if (!name.startsWith(PREFIX) || isRunning(name.slice(PREFIX.length))) continue;
    rmSync(path.join(os.tmpdir(), name), { recursive: true, force: true });
  }
}
