import compression from 'compression';
import express, { type Request, type Response, Router } from 'express';
import { SHAPES } from '../domain/record/subgraph';
import { AppError, ERRORS } from '../errors';
import { type Logger, toLoggedError } from '../log';
import { bodyFromUrl, type ExportRequest, parseExportRequest } from './export-request';
import { errorBody } from './request-errors';
import { type ExportedFile, sendFile, sendHead } from './send-file';

/** What the route needs of whoever makes exports. */
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
  open(request: ExportRequest, signal: AbortSignal): Promise<ExportedFile>;
}

/** The one media type of exports that is no smaller compressed; the others are texts, whatever they are called. */
const PACKED = 'application/zip';

/** `GET /export` lists what there is, `GET /export/<format>?select=…` and `POST /export` take a subgraph away. */
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
    refuse(error, response, log);
  }
}

/** Before the first byte an error is answered; after it the connection is broken, so that nobody takes the file for whole. */
function refuse(error: unknown, response: Response, log: Logger): void {
  const known =
    error instanceof AppError ? error : new AppError('INTERNAL', 'Something went wrong on our side.');
  if (known.code === 'INTERNAL' || response.headersSent) {
    const { requestId } = response.locals;
    log.error({ requestId, code: known.code, fault: toLoggedError(error) }, 'export failed');
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
