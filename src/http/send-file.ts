import type { Request, Response } from 'express';

/** A file that is about to be sent. */
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

/** How much is waited for before the head is sent: a file that ends within it has its losses in the head. */
const HEAD_START = 262_144;

/**
 * Sends a file as it is made. What it lacks is in the header X-Guanxi-Losses where the file is small, else in the
 * trailer of that name, which HTTP/1.0 has not. A file that fails in the middle has its connection broken.
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

/** What HEAD asks for: that the file can be had, and what it is. */
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
