import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { AppError, ERRORS, type ErrorCode } from '../errors';
import type { ExportRequest, OpenExport } from '../exporter';
import type { LossReport } from '../formats/loss-report';

/** Exports from a running service; throws EXPORT_BROKEN when the response is incomplete. */
export async function exportRemotely(
  url: string,
  request: ExportRequest,
  signal: AbortSignal,
): Promise<OpenExport> {
  const answer = await post(url, request, signal);
  const { headers } = answer;
  if (answer.statusCode !== 200) throw await rejection(answer);
  const count = (name: string) => {
    const value = headers[name];
    return typeof value === 'string' ? Number(value) : null;
  };
  let losses = headers['x-guanxi-losses'];
  return {
    fileName: '',
    mediaType: headers['content-type'] ?? '',
    dataVersion: String(headers['x-guanxi-data-version'] ?? ''),
    entities: count('x-guanxi-entities') ?? 0,
    relationships: count('x-guanxi-relationships'),
    async *bytes() {
      try {
        for await (const piece of answer) yield piece as Uint8Array;
      } catch (error) {
        throw broken(error);
      }
      losses ??= answer.trailers['x-guanxi-losses'];
      if (!answer.complete || losses === undefined) throw broken();
    },
    losses: () => JSON.parse(String(losses)) as LossReport,
    close: async () => void answer.destroy(),
  };
}

const broken = (cause?: unknown) =>
  Object.assign(new AppError('EXPORT_BROKEN', 'The export was interrupted; the file is incomplete.'), {
    cause,
  });

function post(url: string, request: ExportRequest, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error) =>
      reject(new AppError('EXPORT_BROKEN', `${url} does not respond: ${error.message}.`));
    if (!URL.canParse(url)) return fail(new Error('not a valid URL'));
    const address = new URL('/export', url);
    const { request: send } = address.protocol === 'https:' ? https : http;
    send(address, { method: 'POST', headers: { 'content-type': 'application/json' }, signal }, resolve)
      .on('error', fail)
      .end(JSON.stringify(request));
  });
}

/** The error in a response of the service. */
async function rejection(answer: IncomingMessage): Promise<AppError> {
  let text = '';
  for await (const piece of answer) text += String(piece);
  try {
    const { message, extensions } = JSON.parse(text).errors[0];
    if (Object.hasOwn(ERRORS, extensions.code)) return new AppError(extensions.code as ErrorCode, message);
  } catch {
    // The response is not from a Guanxi service.
  }
  return new AppError(
    'EXPORT_BROKEN',
    `${answer.statusCode}: the response is not an export of a Guanxi service.`,
  );
}
