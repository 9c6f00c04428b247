import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

const KEPT = 60;

/** Reads what a child prints, line by line, and gives its last lines when asked. */
export function lastLines(streams: readonly Readable[], onLine: (line: string) => void): () => string[] {
  const lines: string[] = [];
  for (const input of streams) {
    createInterface({ input }).on('line', (line) => {
      lines.push(line);
      if (lines.length > KEPT) lines.shift();
      onLine(line);
    });
  }
  return () => [...lines];
}
