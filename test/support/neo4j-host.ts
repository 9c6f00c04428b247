import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { jarsOf } from '../../src/db/managed/jars';
import { isRunning, processMark } from '../../src/db/managed/process-mark';
import { type ManagedNeo4j, startManagedNeo4j } from '../../src/db/managed/start';
import { QUICK_JAVA } from './quick-java';

const PREFIX = 'guanxi-test-';

/**
 * Runs one Neo4j per jest worker. `GET /3` gives the connection of worker 3 and the fingerprint of its graph, which a
 * test file set with `PUT /3`; it is empty when the graph can hold anything.
 */
export interface Neo4jHost {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the host. The Neo4j of a worker starts with the worker's first request. */
export async function startNeo4jHost(): Promise<Neo4jHost> {
  removeLeftovers();
  const folder = path.join(os.tmpdir(), `${PREFIX}${processMark(process.pid)}`);
  const started = new Map<string, Promise<ManagedNeo4j>>();
  const fingerprints = new Map<string, string>();
  const forWorker = (worker: string) => {
    const known = started.get(worker) ?? startNeo4j(path.join(folder, worker));
    started.set(worker, known);
    return known;
  };
  const server = createServer(async (request, response) => {
    // Requests are rare. A connection kept open would often close just when a worker uses it.
    response.setHeader('connection', 'close');
    const worker = request.url?.slice(1) || '1';
    try {
      if (request.method === 'PUT') fingerprints.set(worker, await text(request));
      const { uri, user, password } = await forWorker(worker);
      response.end(JSON.stringify({ uri, user, password, fingerprint: fingerprints.get(worker) ?? '' }));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
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
    javaOptions: [QUICK_JAVA],
    // Test files empty and fill the graph, which would make plans expire; planning takes most of the time of the tests.
    config: { 'dbms.cypher.min_replan_interval': '1h' },
    port: 0,
    javaHome: process.env.JAVA_HOME,
    print: () => undefined,
    onFatal: (error) => console.error(error.message),
  });
}

/** Removes the folders of test runs that were killed. */
function removeLeftovers(): void {
  for (const name of readdirSync(os.tmpdir())) {
    if (!name.startsWith(PREFIX) || isRunning(name.slice(PREFIX.length))) continue;
    rmSync(path.join(os.tmpdir(), name), { recursive: true, force: true });
  }
}
