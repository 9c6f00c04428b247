import { Writable } from 'node:stream';

/** A stream that collects its output as text. */
export class Output extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
