import { inflateRawSync } from 'node:zlib';

/** The entries of a zip, read from its directory. */
export function* zipEntries(zip: Buffer): Generator<[name: string, text: string]> {
  let at = zip.readUInt32LE(zip.length - 6);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [size, nameSize, extraSize, commentSize, start] = [
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
      zip.readUInt32LE(at + 42),
    ];
    const name = zip.toString('utf8', at + 46, at + 46 + nameSize);
    const from = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
    yield [name, inflateRawSync(zip.subarray(from, from + size)).toString('utf8')];
    at += 46 + nameSize + extraSize + commentSize;
  }
}
