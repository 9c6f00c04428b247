import { createWriteStream } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { OpenExport } from '../exporter';
import type { CliIo } from './cli-io';
import { showProgress } from './progress';

/** The output options of an export. */
export interface OutputFlags {
  readonly output?: string;
  readonly report?: string;
  readonly gzip?: true;
}

/**
 * Writes an export to a file or standard output. The file appears under its name only when complete; an incomplete file
 * is removed.
 */
export async function saveExport(
  file: OpenExport,
  { output, report, gzip }: OutputFlags,
  io: CliIo,
): Promise<void> {
  const { stdout, stderr, signal } = io;
  const bar = showProgress(io, 'Exporting', file.entities + (file.relationships ?? 0));
  const write = (to: Writable, end: boolean) => {
    const bytes = Readable.from(file.bytes(bar.update), { objectMode: false });
    return gzip ? pipeline(bytes, createGzip(), to, { signal, end }) : pipeline(bytes, to, { signal, end });
  };
  try {
    if (output === undefined) await write(stdout, false);
    else await writeWhole(output, (to) => write(to, true));
  } finally {
    bar.stop();
    await file.close();
  }
  const losses = file.losses();
  if (report !== undefined) await writeFile(report, `${JSON.stringify(losses, null, 2)}\n`);
  for (const { code, count, how, meaning } of losses.losses) {
    stderr.write(`${count} ${code} (${how === 'as-text' ? 'as text' : 'left out'}): ${meaning}\n`);
  }
}

async function writeWhole(output: string, write: (to: Writable) => Promise<void>): Promise<void> {
  const part = `${output}.part`;
  try {
    await write(createWriteStream(part));
    await rename(part, output);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
