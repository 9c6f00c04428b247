import type { ReadItem } from '../../src/domain/record/read-item';
import type { InputFile, Reader, ReadOptions } from '../../src/formats/reader';

/** A file of the given text, whose bytes come in pieces of so many. */
export function givenFile(name: string, content: string | Uint8Array, piece = 1_000): InputFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    async *bytes() {
      for (let at = 0; at < bytes.length; at += piece) yield bytes.slice(at, at + piece);
    },
  };
}

/** All that a reader makes of a file. */
export async function readAll(
  reader: Reader,
  file: InputFile,
  options: Partial<ReadOptions> = {},
): Promise<ReadItem[]> {
  const items: ReadItem[] = [];
  for await (const item of reader.read(file, { dataset: 'test', ...options })) items.push(item);
  return items;
}
