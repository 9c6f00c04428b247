import { gzipSync } from 'node:zlib';
import { unpacked } from '../../../src/formats/text/gunzip';
import { givenFile } from '../given-file';

async function text(name: string, content: Uint8Array): Promise<string> {
  const file = unpacked(givenFile(name, content));
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.bytes()) chunks.push(chunk);
  return `${file.name}: ${Buffer.concat(chunks).toString()}`;
}

it('unpacks a file whose name ends in .gz, and no others', async () => {
  expect(await text('a.csv.gz', gzipSync('北京'))).toBe('a.csv: 北京');
  expect(await text('a.csv', Buffer.from('北京'))).toBe('a.csv: 北京');
});

it('rejects a decompression bomb', async () => {
  await expect(text('bomb.csv.gz', gzipSync(Buffer.alloc(80 * 1024 ** 2)))).rejects.toMatchObject({
    code: 'BAD_FILE',
    message: expect.stringContaining('inflates to more than'),
  });
});

it.each([
  ['is cut off', gzipSync('x'.repeat(1_000)).subarray(0, 20)],
  ['is no gzip file', Buffer.from('plain')],
])('rejects a file that %s', async (_, content) => {
  await expect(text('a.csv.gz', content)).rejects.toMatchObject({ code: 'BAD_FILE' });
});
