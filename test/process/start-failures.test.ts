import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { buildService, startServiceProcess } from '../support/service-process';

const folder = mkdtempSync(path.join(os.tmpdir(), 'guanxi-rejections-'));

beforeAll(() => buildService());

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A JAVA_HOME with an old Java. */
function oldJava(): string {
  const java = path.join(folder, 'java-11/bin/java');
  mkdirSync(path.dirname(java), { recursive: true });
  writeFileSync(java, `#!/bin/sh\necho 'openjdk version "11.0.2"' >&2\n`);
  chmodSync(java, 0o755);
  return path.join(folder, 'java-11');
}

/** A server that accepts connections and never answers. */
async function silentPort(): Promise<{ port: string; close: () => void }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { port: String(typeof address === 'object' ? address?.port : ''), close: () => server.close() };
}

async function rejection(settings: Record<string, string>) {
  const { code, printed } = await startServiceProcess({
    GUANXI_DATA: path.join(folder, 'data'),
    ...settings,
  }).ended;
  return { code, printed };
}

test.each([
  ['no Java', { PATH: folder }, 'JAVA_MISSING'],
  ['an old Java', { JAVA_HOME: oldJava() }, 'JAVA_TOO_OLD'],
  ['a wrong setting', { PORT: 'four thousand' }, 'BAD_CONFIG'],
  ['an unknown setting', { GUANXI_SEED: 'seeds' }, 'BAD_CONFIG'],
  ['an address that is not ours', { HOST: '192.0.2.1' }, 'BAD_CONFIG'],
  ['a data folder that cannot be made', { GUANXI_DATA: 'package.json/data' }, 'DATA_FOLDER_UNUSABLE'],
  [
    'a database where nobody listens',
    { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'x' },
    'DATABASE_UNAVAILABLE',
  ],
])('%s stops the start with one clear error', async (_, settings, code) => {
  const rejected = await rejection(settings);
  expect(rejected).toEqual({ code: 1, printed: expect.stringMatching(new RegExp(`^${code} `)) });
  expect(rejected.printed).not.toMatch(/^ +at /m);
});

test('a Bolt port in use is reported, and no Neo4j keeps running', async () => {
  const { port, close } = await silentPort();
  const { code, printed } = await rejection({ GUANXI_NEO4J_PORT: port });
  close();
  expect({ code, printed }).toEqual({ code: 1, printed: expect.stringMatching(/^PORT_IN_USE /m) });
  expect(printed).toContain('GUANXI_NEO4J_PORT');
}, 90_000);

test('invalid seeds are reported before Neo4j starts', async () => {
  const seeds = path.join(folder, 'seeds');
  mkdirSync(seeds);
  writeFileSync(path.join(seeds, 'people.yaml'), 'people: [{ id: person:x, nams: X }]\n');
  const { code, printed } = await rejection({ GUANXI_SEEDS: seeds });
  expect({ code, printed }).toEqual({ code: 1, printed: expect.stringMatching(/^BAD_\w+ .*people\.yaml/s) });
  expect(printed).not.toContain('Starting Neo4j');
});
