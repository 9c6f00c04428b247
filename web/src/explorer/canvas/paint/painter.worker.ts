import type { PaintInput } from './paint-input';
import { Painter } from './painter';

const painter = new Painter();
let input: Partial<PaintInput> = {};

/** Paints off the main thread. Each message contains changed input; the reply is a frame. */
addEventListener('message', ({ data }: MessageEvent<Partial<PaintInput>>) => {
  input = { ...input, ...data };
  const frame = isComplete(input) ? painter.paint(input) : undefined;
  postMessage(frame, { transfer: frame ? [frame.bitmap] : [] });
});

const isComplete = (known: Partial<PaintInput>): known is PaintInput =>
  known.marks !== undefined && known.coordinates !== undefined && known.frame !== undefined;
