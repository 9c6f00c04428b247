import { Painter } from './painter';
import type { Painting } from './painting';

const painter = new Painter();
let painting: Partial<Painting> = {};

/** Paints off the main thread: each message says what has changed, and is answered by a picture. */
addEventListener('message', ({ data }: MessageEvent<Partial<Painting>>) => {
  painting = { ...painting, ...data };
  const picture = isWhole(painting) ? painter.paint(painting) : undefined;
  postMessage(picture, { transfer: picture ? [picture.bitmap] : [] });
});

const isWhole = (known: Partial<Painting>): known is Painting =>
  known.marks !== undefined && known.places !== undefined && known.frame !== undefined;
