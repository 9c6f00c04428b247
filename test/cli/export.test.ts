import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import { runCli } from '../../src/cli/run';
import { startTestService, type TestService } from '../support/service';

let api: TestService;
let folder: string;
beforeAll(async () => {
  api = await startTestService();
  folder = await mkdtemp(path.join(tmpdir(), 'guanxi-cli-'));
}, 120_000);
afterAll(async () => {
  await api.stop();
  await rm(folder, { recursive: true });
});

/** Runs `guanxi` in this process. */
async function guanxi(...args: string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const [out, err] = [stdout.toArray(), stderr.toArray()];
  const code = await runCli(args, { env: {}, stdout, stderr, signal: new AbortController().signal });
  stdout.end();
  stderr.end();
  return { code, out: Buffer.concat(await out).toString(), err: Buffer.concat(await err).toString() };
}

const everything = ['export', 'everything', '--export-date', '2026-01-02'];

test('writes the file and nothing else to standard output', async () => {
  const { code, out, err } = await guanxi(...everything, '-f', 'jsonl', '--url', api.url);
  expect(code).toBe(0);
  expect(err).toBe('');
  const lines = out.trimEnd().split('\n');
  const end = JSON.parse(lines.pop() ?? '');
  const hash = createHash('sha256');
  for (const line of lines.slice(1)) hash.update(`${line}\n`);
  expect(end).toEqual({ record: 'end', records: lines.length - 1, sha256: hash.digest('hex') });
});

test('renames the file when it is complete, and writes a report of losses', async () => {
  const [output, report] = [path.join(folder, 'all.graphml'), path.join(folder, 'losses.json')];
  const { code, err } = await guanxi(
    ...everything,
    '-f',
    'graphml',
    '-o',
    output,
    '--report',
    report,
    '--url',
    api.url,
  );
  expect(code).toBe(0);
  expect(await readFile(output, 'utf8')).toMatch(/<\/graphml>\n$/);
  expect(existsSync(`${output}.part`)).toBe(false);
  const { losses } = JSON.parse(await readFile(report, 'utf8'));
  expect(losses.map((one: { code: string }) => one.code)).toEqual([
    'name-details',
    'uncertain-dates',
    'citations',
  ]);
  expect(err).toMatch(/^\d+ name-details \(left out\): /);
});

test('compresses the same bytes with --gzip', async () => {
  const output = path.join(folder, 'all.dot.gz');
  await guanxi(...everything, '-f', 'dot', '--gzip', '-o', output, '--url', api.url);
  const plain = await guanxi(...everything, '-f', 'dot', '--url', api.url);
  expect(gunzipSync(await readFile(output)).toString()).toBe(plain.out);
});

test.each([
  [['export', 'contacts', '-f', 'jsonl', '--of', 'nobody'], 2, 'BAD_SELECTION'],
  [['export', 'everything', '-f', 'jsonl', '--of', 'person:a'], 2, "unknown option '--of'"],
  [['export', 'everything', '-f', 'nonsense'], 2, 'UNKNOWN_FORMAT'],
  [['export', 'contacts', '-f', 'jsonl', '--of', 'person:nobody'], 1, 'NOT_FOUND'],
  [['export', 'everything'], 2, '--format'],
])('rejects %j with exit code %i and %s', async (args, code, message) => {
  const result = await guanxi(...args, '--url', api.url);
  expect(result).toMatchObject({ code, out: '' });
  expect(result.err).toContain(message);
});

test('reports an unreachable service', async () => {
  const { code, err } = await guanxi(...everything, '-f', 'jsonl', '--url', 'http://127.0.0.1:1');
  expect(code).toBe(1);
  expect(err).toMatch(/^EXPORT_BROKEN /);
});

describe('a connection that closes', () => {
  const answers: Readonly<Record<string, http.RequestListener>> = {
    midway: (_request, response) => {
      response.writeHead(200, { Trailer: 'X-Guanxi-Losses' });
      response.write('half of a file');
      setImmediate(() => response.destroy());
    },
    'before its trailer': (_request, response) => {
      response.writeHead(200, { Trailer: 'X-Guanxi-Losses' });
      response.end('a file without its trailer');
    },
  };

  test.each(Object.entries(answers))('%s leaves no file, and is reported', async (_when, answer) => {
    const server = http.createServer(answer).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const output = path.join(folder, 'broken.jsonl');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { code, err } = await guanxi(...everything, '-f', 'jsonl', '-o', output, '--url', url);
    server.close();
    expect(code).toBe(1);
    expect(err).toMatch(/^EXPORT_BROKEN /);
    expect(existsSync(output) || existsSync(`${output}.part`)).toBe(false);
  });
});
