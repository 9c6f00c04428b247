import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { AppError } from '../../errors';
import type { InputFile } from '../reader';
import { inflationError } from './inflation';

/** Unpacks a file whose name ends in `.gz`; returns others unchanged. Throws BAD_FILE for a decompression bomb. */
export function unpacked(file: InputFile): InputFile {
  if (!/\.gz$/i.test(file.name)) return file;
  const name = file.name.replace(/\.gz$/i, '');
  return { name, bytes: () => inflate(file) };
}

async function* inflate(file: InputFile): AsyncGenerator<Uint8Array> {
  let packed = 0;
  let inflated = 0;
  const counted = async function* () {
    for await (const chunk of file.bytes()) {
      packed += chunk.length;
      yield chunk;
    }
  };
  const unzip = createGunzip();
  const bad = (what: string) => new AppError('BAD_FILE', `${file.name} ${what}`);
  pipeline(Readable.from(counted()), unzip, () => undefined);
  try {
    for await (const chunk of unzip as AsyncIterable<Uint8Array>) {
      inflated += chunk.length;
      const error = inflationError(packed, inflated);
      if (error !== undefined) throw bad(error);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof AppError ? error : bad('is not a complete gzip file');
  } finally {
    unzip.destroy();
  }
}
