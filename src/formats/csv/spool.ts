import { randomUUID } from 'node:crypto';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** How much is handed on at once: many small pieces cost a zip forty times what few large ones do. */
export const PIECE = 32_768;

/** How much is read at once: the more objects a byte costs, the sooner the collector sees to the bytes that are done with. */
const READ = 16_384;

const UTF8 = new TextEncoder();

/**
 * Text that is made now and read later, kept on disk and not in memory. Its file has no name from the beginning on, so
 * that nothing is left of it however the process ends, and nobody else can open it.
 */
export class Spool {
  /** What waits to be written, as bytes: texts that wait are moved about by the collector. */
  private filling = new Uint8Array(PIECE);
  private filled = 0;
  /** What is being written meanwhile: whoever waited for the disk would have rows wait, and the memory grow. */
  private leaving = new Uint8Array(PIECE);
  private written: Promise<void> = Promise.resolve();

  private constructor(private readonly file: FileHandle) {}

  static async open(): Promise<Spool> {
    const name = path.join(os.tmpdir(), `guanxi-export-${randomUUID()}`);
    const file = await open(name, 'wx+', 0o600);
    await unlink(name);
    return new Spool(file);
  }

  async write(text: string): Promise<void> {
    let rest = text;
    for (;;) {
      const { read, written } = UTF8.encodeInto(rest, this.filling.subarray(this.filled));
      this.filled += written;
      if (read === rest.length) return;
      rest = rest.slice(read);
      await this.flush();
    }
  }

  /** All that was written, from the beginning. */
  async *read(): AsyncGenerator<Uint8Array> {
    await this.flush();
    await this.written;
    yield* this.file.createReadStream({ start: 0, autoClose: false, highWaterMark: READ });
  }

  private async flush(): Promise<void> {
    await this.written;
    this.written = this.file.appendFile(this.filling.subarray(0, this.filled));
    // Whoever writes or reads next is told.
    this.written.catch(() => undefined);
    [this.filling, this.leaving] = [this.leaving, this.filling];
    this.filled = 0;
  }

  close = (): Promise<void> => this.file.close();
}
