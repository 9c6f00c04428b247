import compression from 'compression';
import express, { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { SHAPES, type Shape } from '../domain/record/subgraph';
import { LOCALES, type Locale } from '../domain/vocabulary/locales';
import { AppError, ERRORS } from '../errors';
import { faultOf, type Logger } from '../log';
import { problemsOf } from '../services/export/problems';
import { parseSelection, type Selection } from '../services/export/selection';
import { queryToSelection } from '../services/export/selection-url';

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
  open(
    request: { readonly selection: Selection; readonly format: string } & ExportOptions,
    signal: AbortSignal,
  ): Promise<ExportedFile>;
}

/** A file that is about to be sent. */
interface ExportedFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly dataVersion: string;
  readonly entities: number;
  readonly relationships: number | null;
  bytes(): AsyncIterable<Uint8Array>;
  losses(): unknown;
  close(): Promise<void>;
}

interface ExportOptions {
  readonly shape?: Shape | undefined;
  readonly cells?: 'spreadsheet' | 'raw' | undefined;
  readonly locale?: Locale | undefined;
  readonly made?: string | undefined;
}

const optionsSchema = {
  shape: z.enum(Object.keys(SHAPES) as [Shape, ...Shape[]]).optional(),
  cells: z.enum(['spreadsheet', 'raw']).optional(),
  locale: z.enum(LOCALES).optional(),
  made: z.iso.date().optional(),
};
const OPTION_NAMES = Object.keys(optionsSchema);

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
    answer(
      request,
      response,
      log,
      () => {
        const query = new URL(request.originalUrl, 'http://localhost').searchParams;
        const given = queryToSelection(query);
        const selection = Object.fromEntries(
          Object.entries(given).filter(([name]) => !OPTION_NAMES.includes(name)),
        );
        const options = Object.fromEntries(
          Object.entries(given).filter(([name]) => OPTION_NAMES.includes(name)),
        );
        return { format: request.params.format, selection, ...options };
      },
      source,
    ),
  );
  router.post('/', express.json({ limit: `${maxBodyKb}kb` }), (request, response) =>
    answer(request, response, log, () => request.body ?? {}, source),
  );
  return router;
}

const requestSchema = z.strictObject({
  format: z.string(),
  selection: z.unknown(),
  ...optionsSchema,
});

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
    const { selection, ...rest } = checked(read());
    const file = await source.open({ ...rest, selection: parseSelection(selection) }, gone.signal);
    await (request.method === 'HEAD' ? sendHead(file, response) : send(file, response, request));
  } catch (error) {
    refuse(error, response, log);
  }
}

function checked(given: unknown) {
  const parsed = requestSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const problems = problemsOf(parsed.error.issues, 'request');
  throw new AppError('BAD_INPUT', `The export cannot be made: ${problems.join('; ')}.`, { problems });
}

/** How much is waited for before the head is sent: a file that ends within it has its losses in the head. */
const HEAD_START = 262_144;

/**
 * Sends a file as it is made. What it lacks is in the header X-Guanxi-Losses where the file is small, else in the
 * trailer of that name, which HTTP/1.0 has not. A file that fails in the middle has its connection broken.
 */
async function send(file: ExportedFile, response: Response, { httpVersion }: Request): Promise<void> {
  const bytes = file.bytes()[Symbol.asyncIterator]();
  try {
    const start: Uint8Array[] = [];
    let size = 0;
    let done = false;
    while (!done && size < HEAD_START) {
      const next = await bytes.next();
      if (next.done) done = true;
      else {
        start.push(next.value);
        size += next.value.length;
      }
    }
    head(file, response);
    if (done) {
      response.setHeader('X-Guanxi-Losses', asHeader(file.losses()));
      response.end(Buffer.concat(start));
      return;
    }
    const trailer = httpVersion !== '1.0';
    if (trailer) response.setHeader('Trailer', 'X-Guanxi-Losses');
    const write = writerTo(response);
    for (const piece of start) await write(piece);
    for (let next = await bytes.next(); !next.done; next = await bytes.next()) await write(next.value);
    if (trailer) response.addTrailers({ 'X-Guanxi-Losses': asHeader(file.losses()) });
    response.end();
  } finally {
    await bytes.return?.();
    await file.close();
  }
}

/** What HEAD asks for: that the file can be had, and what it is. */
async function sendHead(file: ExportedFile, response: Response): Promise<void> {
  await file.close();
  head(file, response);
  response.end();
}

function head(file: ExportedFile, response: Response): void {
  response.setHeader('Content-Type', file.mediaType);
  response.setHeader('Content-Disposition', `attachment; filename="${file.fileName}"`);
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Guanxi-Data-Version', file.dataVersion);
  response.setHeader('X-Guanxi-Entities', String(file.entities));
  if (file.relationships !== null) response.setHeader('X-Guanxi-Relationships', String(file.relationships));
}

/** All of it is ASCII: codes, counts and our own words. */
const asHeader = (losses: unknown) => JSON.stringify(losses);

/** Writes, and waits where nobody takes it. Its listeners are for all pieces: compression lets go of none. */
function writerTo(response: Response): (piece: Uint8Array) => Promise<void> {
  let goOn = () => {};
  for (const event of ['drain', 'close']) response.on(event, () => goOn());
  return async (piece) => {
    if (response.write(piece) || response.destroyed) return;
    await new Promise<void>((resolve) => {
      goOn = resolve;
    });
  };
}

/** Before the first byte an error is answered; after it the connection is broken, so that nobody takes the file for whole. */
function refuse(error: unknown, response: Response, log: Logger): void {
  const known =
    error instanceof AppError ? error : new AppError('INTERNAL', 'Something went wrong on our side.');
  if (known.code === 'INTERNAL' || response.headersSent) {
    const { requestId } = response.locals;
    log.error({ requestId, code: known.code, fault: faultOf(error) }, 'export failed');
  }
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.removeHeader('Trailer');
  const { status } = ERRORS[known.code];
  if (status === 503) response.setHeader('Retry-After', '2');
  response.status(status).json({
    errors: [{ message: known.message, extensions: { code: known.code, details: known.details } }],
  });
}
