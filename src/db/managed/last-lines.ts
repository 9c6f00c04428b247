import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

const MAX_LINES = 60;

/** Reads the output of a child line by line. Returns a function that returns the last lines. */
export function keepLastLines(streams: readonly Readable[], onLine: (line: string) => void): () => string[] {
  const lines: string[] = [];
  for (const input of streams) {
    createInterface({ input }).on('line', (line) => {
      lines.push(line);
      if (lines.length > MAX_LINES) lines.shift();
      onLine(line);
    });
  }
  return () => [...lines];
}
