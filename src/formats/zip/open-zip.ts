import { crc32 } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { AppError } from '../../errors';
import type { InputFile } from '../reader';
import { inflationError } from '../text/inflation';

/** An open zip file. */
export interface Zip {
  /** One of its files. Throws BAD_FILE if there is no such file. */
  file(name: string): InputFile;
  close(): void;
}

const MAX_FILES = 100;

/**
 * Opens a zip. Throws BAD_FILE for a damaged zip, for duplicate names and names outside the zip, and for files that are
 * encrypted or decompression bombs. Reading a file enforces its declared size.
 */
export async function openZip({ name, path }: InputFile): Promise<Zip> {
  const bad = (what: string) => new AppError('BAD_FILE', `${name} ${what}`);
  if (path === undefined) throw bad('is a zip, which must be a file on disk and must not be gzipped');
  const zip = await openPromise(path, { autoClose: false, strictFileNames: true }).catch((error: Error) => {
    throw bad(`is not a complete zip: ${error.message}`);
  });
  try {
    const entries = await entriesOf(zip, bad);
    return {
      file: (member) => {
        const entry = entries.get(member);
        if (entry === undefined) throw bad(`lacks the file ${member}`);
        return { name: `${name}/${member}`, bytes: () => read(zip, entry, bad) };
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error instanceof AppError ? error : bad(`cannot be read as a zip: ${(error as Error).message}`);
  }
}

type Bad = (what: string) => AppError;

async function entriesOf(zip: ZipFile, bad: Bad): Promise<Map<string, Entry>> {
  if (zip.entryCount > MAX_FILES) throw bad(`has more than ${MAX_FILES} files`);
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    const { fileName, compressedSize, uncompressedSize } = entry;
    if (entries.has(fileName)) throw bad(`contains ${fileName} twice`);
    if (!entry.canDecodeFileData())
      throw bad(`contains ${fileName}, which is encrypted or uses an unsupported compression`);
    const error = inflationError(compressedSize, uncompressedSize);
    if (error !== undefined) throw bad(`contains ${fileName}, which ${error}`);
    entries.set(fileName, entry);
  }
  return entries;
}

async function* read(zip: ZipFile, entry: Entry, bad: Bad): AsyncGenerator<Uint8Array> {
  let sum = 0;
  try {
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (error) {
    throw bad(`has an error in ${entry.fileName}: ${(error as Error).message}`);
  }
  if (sum !== entry.crc32) throw bad(`is damaged: the checksum of ${entry.fileName} does not match`);
}
