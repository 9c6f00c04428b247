import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import express from 'express';
import { type ExportSource, exportRoutes } from '../../src/http/export-routes';
import { createLogger } from '../../src/log';

/** More data than the server buffers before it sends the response headers. */
const LINES = Array.from({ length: 40_000 }, (_, at) => `line ${at} of a large file\n`);
const WHOLE = LINES.join('');
const LOSSES = { format: 'lines', records: LINES.length, losses: [] };

let server: http.Server;
let port: number;
let closed = 0;

/** A source of large files. The format `broken` fails midway, `rejected` before the first byte. */
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
      if (format === 'rejected') throw new Error('the store went away');
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

/** Sends a request and returns the response with its trailers, which `fetch` does not expose. */
function request(format: string, options: http.RequestOptions = {}) {
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

test('sends the losses of a large file in a trailer', async () => {
  const { answer, body } = await request('lines');
  expect(body.toString()).toBe(WHOLE);
  expect(answer.headers['x-guanxi-losses']).toBeUndefined();
  expect(JSON.parse(answer.trailers['x-guanxi-losses'] ?? '')).toEqual(LOSSES);
});

test('compresses a large file and keeps its trailer', async () => {
  const { answer, body } = await request('lines', { headers: { 'accept-encoding': 'gzip' } });
  expect(answer.headers['content-encoding']).toBe('gzip');
  expect(body.length).toBeLessThan(WHOLE.length / 2);
  expect(JSON.parse(answer.trailers['x-guanxi-losses'] ?? '')).toEqual(LOSSES);
});

test('answers HEAD with the headers of the file, and closes the file', async () => {
  const { answer, body } = await request('lines', { method: 'HEAD' });
  expect([answer.statusCode, body.length, closed]).toEqual([200, 0, 1]);
  expect(answer.headers).toMatchObject({
    'content-type': 'application/x-lines',
    'x-guanxi-entities': '40000',
  });
});

test('sends the entire file over HTTP/1.0, which has no trailers', async () => {
  const socket = net.connect(port, '127.0.0.1');
  socket.write('GET /export/lines?select=everything HTTP/1.0\r\n\r\n');
  const pieces: Buffer[] = [];
  for await (const piece of socket) pieces.push(piece as Buffer);
  const [head, body] = Buffer.concat(pieces).toString().split('\r\n\r\n');
  expect(head).toMatch(/^HTTP\/1\.1 200 /);
  expect(head).not.toMatch(/^trailer:/im);
  expect(body).toBe(WHOLE);
});

test('resets the connection if the export fails midway', async () => {
  await expect(request('broken')).rejects.toMatchObject({ code: 'ECONNRESET' });
  expect(closed).toBe(1);
});

test('responds with an error if the export fails before the first byte', async () => {
  const { answer, body } = await request('rejected');
  expect(answer.statusCode).toBe(500);
  expect(JSON.parse(body.toString()).errors[0].extensions.code).toBe('INTERNAL');
  expect(answer.headers.trailer).toBeUndefined();
});
