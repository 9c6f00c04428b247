import { randomUUID } from 'node:crypto';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';

/**
 * Text that is made now and read later, kept on disk and not in memory. Its file has no name from the beginning on, so
 * that nothing is left of it however the process ends, and nobody else can open it.
 */
export class Spool {
  private constructor(private readonly file: FileHandle) {}

  static async open(): Promise<Spool> {
    const name = path.join(os.tmpdir(), `guanxi-export-${randomUUID()}`);
    const file = await open(name, 'wx+', 0o600);
    await unlink(name);
    return new Spool(file);
  }

  async write(text: string): Promise<void> {
    if (text !== '') await this.file.appendFile(text, 'utf8');
  }

  /** All that was written, from the beginning. */
  read = (): Readable => this.file.createReadStream({ start: 0, autoClose: false });

  close = (): Promise<void> => this.file.close();
}
