import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { AppError, ERRORS, type ErrorCode } from '../errors';
import type { ExportRequest, OpenExport } from '../exporter';
import type { LossReport } from '../formats/loss-report';

/** Asks a running service for an export; what ends before its end is EXPORT_BROKEN. */
export async function exportRemotely(
  url: string,
  request: ExportRequest,
  signal: AbortSignal,
): Promise<OpenExport> {
  const answer = await post(url, request, signal);
  const { headers } = answer;
  if (answer.statusCode !== 200) throw await refusal(answer);
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
  Object.assign(
    new AppError('EXPORT_BROKEN', 'The export broke off before its end. What was written is not whole.'),
    { cause },
  );

function post(url: string, request: ExportRequest, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error) =>
      reject(new AppError('EXPORT_BROKEN', `${url} does not answer: ${error.message}.`));
    if (!URL.canParse(url)) return fail(new Error('that is no address'));
    const address = new URL('/export', url);
    const { request: send } = address.protocol === 'https:' ? https : http;
    send(address, { method: 'POST', headers: { 'content-type': 'application/json' }, signal }, resolve)
      .on('error', fail)
      .end(JSON.stringify(request));
  });
}

/** The error that the service answered with. */
async function refusal(answer: IncomingMessage): Promise<AppError> {
  let text = '';
  for await (const piece of answer) text += String(piece);
  try {
    const { message, extensions } = JSON.parse(text).errors[0];
    if (Object.hasOwn(ERRORS, extensions.code)) return new AppError(extensions.code as ErrorCode, message);
  } catch {
    // Whoever answered, it was no service of ours.
  }
  return new AppError(
    'EXPORT_BROKEN',
    `The address answered with status ${answer.statusCode}, and no export.`,
  );
}
