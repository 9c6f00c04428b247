import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import express from 'express';
import { type ExportSource, exportRoutes } from '../../src/http/export-routes';
import { createLogger } from '../../src/log';

/** More than is waited for before the head is sent. */
const LINES = Array.from({ length: 40_000 }, (_, at) => `line ${at} of a large file\n`);
const WHOLE = LINES.join('');
const LOSSES = { format: 'lines', records: LINES.length, losses: [] };

let server: http.Server;
let port: number;
let closed = 0;

/** A source of large files; the format `broken` fails in the middle, and `refused` before its first byte. */
const source: ExportSource = {
  formats: [],
  selections: [],
  open: async ({ format }) => ({
    fileName: 'large.txt',
    mediaType: 'application/x-lines',
    dataVersion: '0123456789abcdef',
    entities: LINES.length,
    relationships: null,
    async *bytes() {
      if (format === 'refused') throw new Error('the store went away');
      for (let at = 0; at < LINES.length; at += 2_000) {
        if (format === 'broken' && at === 30_000) throw new Error('the store went away');
        yield Buffer.from(LINES.slice(at, at + 2_000).join(''));
      }
    },
    losses: () => LOSSES,
    close: async () => {
      closed += 1;
    },
  }),
};

beforeAll(async () => {
  const app = express().use('/export', exportRoutes(source, 100, createLogger('silent')));
  server = app.listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());
beforeEach(() => {
  closed = 0;
});

/** An answer with its trailers, which `fetch` does not show. */
function ask(format: string, options: http.RequestOptions = {}) {
  return new Promise<{ answer: http.IncomingMessage; body: Buffer }>((resolve, reject) => {
    const path = `/export/${format}?select=everything`;
    http
      .request({ host: '127.0.0.1', port, path, ...options }, async (answer) => {
        const pieces: Buffer[] = [];
        try {
          for await (const piece of answer) pieces.push(piece as Buffer);
          resolve({ answer, body: Buffer.concat(pieces) });
        } catch (error) {
          reject(error);
        }
      })
      .on('error', reject)
      .end();
  });
}

test('what a large file lacks is in a trailer', async () => {
  const { answer, body } = await ask('lines');
  expect(body.toString()).toBe(WHOLE);
  expect(answer.headers['x-guanxi-losses']).toBeUndefined();
  expect(JSON.parse(answer.trailers['x-guanxi-losses'] ?? '')).toEqual(LOSSES);
});

test('a large file is compressed, with its trailer', async () => {
  const { answer, body } = await ask('lines', { headers: { 'accept-encoding': 'gzip' } });
  expect(answer.headers['content-encoding']).toBe('gzip');
  expect(body.length).toBeLessThan(WHOLE.length / 2);
  expect(JSON.parse(answer.trailers['x-guanxi-losses'] ?? '')).toEqual(LOSSES);
});

test('HEAD is answered with the head of the file, and the file is closed', async () => {
  const { answer, body } = await ask('lines', { method: 'HEAD' });
  expect([answer.statusCode, body.length, closed]).toEqual([200, 0, 1]);
  expect(answer.headers).toMatchObject({
    'content-type': 'application/x-lines',
    'x-guanxi-entities': '40000',
  });
});

test('HTTP/1.0, which has no trailers, gets the whole file', async () => {
  const socket = net.connect(port, '127.0.0.1');
  socket.write('GET /export/lines?select=everything HTTP/1.0\r\n\r\n');
  const pieces: Buffer[] = [];
  for await (const piece of socket) pieces.push(piece as Buffer);
  const [head, body] = Buffer.concat(pieces).toString().split('\r\n\r\n');
  expect(head).toMatch(/^HTTP\/1\.1 200 /);
  expect(head).not.toMatch(/^trailer:/im);
  expect(body).toBe(WHOLE);
});

test('a file that fails in the middle has its connection broken', async () => {
  await expect(ask('broken')).rejects.toMatchObject({ code: 'ECONNRESET' });
  expect(closed).toBe(1);
});

test('a file that fails before its first byte is answered with an error', async () => {
  const { answer, body } = await ask('refused');
  expect(answer.statusCode).toBe(500);
  expect(JSON.parse(body.toString()).errors[0].extensions.code).toBe('INTERNAL');
  expect(answer.headers.trailer).toBeUndefined();
});
