import { crc32 } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { AppError } from '../../errors';
import type { GivenFile } from '../reader';
import { inflationFault } from '../text/inflation';

/** A zip on a disk, open to have its files read. */
export interface Zip {
  /** A file of it; BAD_FILE where it has none of that name. */
  file(name: string): GivenFile;
  close(): void;
}

const MOST_FILES = 100;

/**
 * Opens a zip. Throws BAD_FILE for what is no whole zip, for names that lead out of it or stand twice, and for files
 * that are encrypted or inflate to more than is sane; what a file is said to inflate to is held to when it is read.
 */
export async function openZip({ name, path }: GivenFile): Promise<Zip> {
  const bad = (what: string) => new AppError('BAD_FILE', `${name} ${what}`);
  if (path === undefined) throw bad('is a zip, which can only be read where it lies on a disk, and unpacked');
  const zip = await openPromise(path, { autoClose: false, strictFileNames: true }).catch((error: Error) => {
    throw bad(`is not a whole zip: ${error.message}`);
  });
  try {
    const entries = await entriesOf(zip, bad);
    return {
      file: (wanted) => {
        const entry = entries.get(wanted);
        if (entry === undefined) throw bad(`has no file ${wanted}`);
        return { name: `${name}/${wanted}`, bytes: () => read(zip, entry, bad) };
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error instanceof AppError
      ? error
      : bad(`is not a zip that can be read: ${(error as Error).message}`);
  }
}

type Bad = (what: string) => AppError;

async function entriesOf(zip: ZipFile, bad: Bad): Promise<Map<string, Entry>> {
  if (zip.entryCount > MOST_FILES) throw bad(`has more than ${MOST_FILES} files`);
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    const { fileName, compressedSize, uncompressedSize } = entry;
    if (entries.has(fileName)) throw bad(`has two files ${fileName}`);
    if (!entry.canDecodeFileData()) throw bad(`has ${fileName} encrypted, or packed in an uncommon way`);
    const fault = inflationFault(compressedSize, uncompressedSize);
    if (fault !== undefined) throw bad(`has ${fileName}, which ${fault}`);
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
    throw bad(`cannot be read at ${entry.fileName}: ${(error as Error).message}`);
  }
  if (sum !== entry.crc32) throw bad(`was altered at ${entry.fileName}: its checksum is another`);
}
