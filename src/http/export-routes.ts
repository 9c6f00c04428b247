import compression from 'compression';
import express, { type Request, type Response, Router } from 'express';
import { SHAPES } from '../domain/record/subgraph';
import { AppError, ERRORS } from '../errors';
import { type Logger, toLoggedError } from '../log';
import { bodyFromUrl, type HttpExportRequest, parseExportRequest } from './export-request';
import { errorBody } from './request-errors';
import { type ExportedFile, sendFile, sendHead } from './send-file';

/** What the route needs from an exporter. */
export interface ExportSource {
  readonly formats: readonly {
    readonly name: string;
    readonly label: string;
    readonly extension: string;
    readonly mediaType: string;
    readonly readBy: string;
    readonly streaming: boolean;
    readonly shapes: readonly string[];
    readonly losses: readonly { readonly code: string; readonly how: string; readonly meaning: string }[];
  }[];
  readonly selections: readonly { readonly select: string; readonly meaning: string }[];
  open(request: HttpExportRequest, signal: AbortSignal): Promise<ExportedFile>;
}

/** The only export media type that is already compressed. */
const PACKED = 'application/zip';

/** `GET /export` lists formats and selections; `GET /export/<format>?select=…` and `POST /export` export a subgraph. */
export function exportRoutes(source: ExportSource, maxBodyKb: number, log: Logger): Router {
  const router = Router();
  router.use(compression({ filter: (_request, response) => response.get('Content-Type') !== PACKED }));
  router.get('/', (_request, response) => {
    response.json({
      formats: source.formats.map(
        ({ name, label, extension, mediaType, readBy, streaming, shapes, losses }) => ({
          ...{ name, label, extension, mediaType, readBy, streaming, shapes },
          losses: losses.map(({ code, how, meaning }) => ({ code, how, meaning })),
        }),
      ),
      selections: source.selections,
      shapes: SHAPES,
    });
  });
  router.get('/:format', (request, response) =>
    answer(request, response, log, () => bodyFromUrl(request.params.format, request.originalUrl), source),
  );
  router.post('/', express.json({ limit: `${maxBodyKb}kb` }), (request, response) =>
    answer(request, response, log, () => request.body ?? {}, source),
  );
  return router;
}

async function answer(
  request: Request,
  response: Response,
  log: Logger,
  read: () => unknown,
  source: ExportSource,
): Promise<void> {
  const gone = new AbortController();
  response.on('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  try {
    const file = await source.open(parseExportRequest(read()), gone.signal);
    await (request.method === 'HEAD' ? sendHead(file, response) : sendFile(file, response, request));
  } catch (error) {
    reject(error, response, log);
  }
}

/**
 * Answers with the error before the first byte; afterwards breaks the connection, so that nobody mistakes the file for
 * complete.
 */
function reject(error: unknown, response: Response, log: Logger): void {
  const known =
    error instanceof AppError
      ? error
      : new AppError('INTERNAL', 'Internal error. The log has the details under the request id.');
  if (known.code === 'INTERNAL' || response.headersSent) {
    const { requestId } = response.locals;
    log.error({ requestId, code: known.code, error: toLoggedError(error) }, 'export failed');
  }
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.removeHeader('Trailer');
  const { status } = ERRORS[known.code];
  if (status === 503) response.setHeader('Retry-After', '2');
  response.status(status).json(errorBody(known.code, known.message, known.details));
}
