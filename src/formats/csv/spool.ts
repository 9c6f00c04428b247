import { randomUUID } from 'node:crypto';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** Bytes per write. Many small writes cost a zip forty times as much as a few large ones. */
export const CHUNK_BYTES = 32_768;

/** Bytes per read. Small buffers make the garbage collector run sooner and free used buffers. */
const READ_CHUNK_BYTES = 16_384;

const UTF8 = new TextEncoder();

/**
 * Text that is written now and read later, on disk instead of in memory. The file is unlinked at once, so it vanishes
 * however the process ends, and no other process can open it.
 */
export class Spool {
  /** The buffer being filled. It holds bytes, because the garbage collector would keep moving strings. */
  private filling = new Uint8Array(CHUNK_BYTES);
  private filled = 0;
  /** The buffer being written to disk. Filling continues meanwhile, so rows do not pile up in memory. */
  private leaving = new Uint8Array(CHUNK_BYTES);
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

  /** Everything written so far, from the start. */
  async *read(): AsyncGenerator<Uint8Array> {
    await this.flush();
    await this.written;
    yield* this.file.createReadStream({ start: 0, autoClose: false, highWaterMark: READ_CHUNK_BYTES });
  }

  private async flush(): Promise<void> {
    await this.written;
    this.written = this.file.appendFile(this.filling.subarray(0, this.filled));
    // The next write or read awaits this promise and gets the error.
    this.written.catch(() => undefined);
    [this.filling, this.leaving] = [this.leaving, this.filling];
    this.filled = 0;
  }

  close = (): Promise<void> => this.file.close();
}
