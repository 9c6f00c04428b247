import { randomUUID } from 'node:crypto';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** How much is handed on at once, in characters: many small pieces cost a zip forty times what few large ones do. */
export const PIECE = 32_768;

/**
 * Text that is made now and read later, kept on disk and not in memory. Its file has no name from the beginning on, so
 * that nothing is left of it however the process ends, and nobody else can open it.
 */
export class Spool {
  private waiting = '';

  private constructor(private readonly file: FileHandle) {}

  static async open(): Promise<Spool> {
    const name = path.join(os.tmpdir(), `guanxi-export-${randomUUID()}`);
    const file = await open(name, 'wx+', 0o600);
    await unlink(name);
    return new Spool(file);
  }

  async write(text: string): Promise<void> {
    this.waiting += text;
    if (this.waiting.length >= PIECE) await this.flush();
  }

  /** All that was written, from the beginning. */
  async *read(): AsyncGenerator<Uint8Array> {
    await this.flush();
    yield* this.file.createReadStream({ start: 0, autoClose: false });
  }

  private async flush(): Promise<void> {
    const text = this.waiting;
    this.waiting = '';
    if (text !== '') await this.file.appendFile(text, 'utf8');
  }

  close = (): Promise<void> => this.file.close();
}
