import type { Request, Response } from 'express';

/** An export file to send. */
export interface ExportedFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly dataVersion: string;
  readonly entities: number;
  readonly relationships: number | null;
  bytes(): AsyncIterable<Uint8Array>;
  losses(): unknown;
  close(): Promise<void>;
}

/** Bytes buffered before the headers are sent; a file that ends within them has its losses in a header. */
const HEAD_START = 262_144;

/**
 * Streams a file. Its losses are in the header X-Guanxi-Losses of a small file, otherwise in the trailer of that name,
 * which HTTP/1.0 lacks. When the file fails midway, the connection breaks.
 */
export async function sendFile(
  file: ExportedFile,
  response: Response,
  { httpVersion }: Request,
): Promise<void> {
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

/** Answers HEAD: the headers of the file. */
export async function sendHead(file: ExportedFile, response: Response): Promise<void> {
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

/** The report is ASCII: codes, counts and fixed texts. */
const asHeader = (losses: unknown) => JSON.stringify(losses);

/**
 * Writes with back-pressure. One set of listeners serves all pieces, because the compression stream never removes
 * listeners.
 */
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
