import { decoded } from '../../../src/formats/text/decode';

async function text(chunks: readonly (readonly number[])[], encoding?: string): Promise<string> {
  const bytes = (async function* () {
    for (const chunk of chunks) yield Uint8Array.from(chunk);
  })();
  let all = '';
  for await (const piece of decoded('f.csv', bytes, encoding)) all += piece;
  return all;
}

it('joins characters that chunks cut, and drops the mark of UTF-8', async () => {
  expect(await text([[0xef, 0xbb, 0xbf, 0x61, 0xe5], [0x8c], [0x97]])).toBe('a北');
});

it.each([
  ['UTF-16', [[0xff, 0xfe, 0x61, 0]], 'f.csv:1 is in utf-16le'],
  ['UTF-32', [[0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]], 'f.csv:1 is in utf-32'],
  [
    'Windows-1252',
    [
      [0x61, 10, 10],
      [0x62, 10, 0x92],
    ],
    'f.csv:4 is not UTF-8 (byte 0x92); it may be windows-1252',
  ],
  ['UTF-16 without a mark', [[0x61, 0, 0x62, 0]], 'f.csv:1 is in utf-16le'],
  ['Latin-1', [[0x61, 10, 0xe9, 0x20]], 'f.csv:2 is not UTF-8 (byte 0xe9); it may be windows-1252 (“é”)'],
  ['GBK', [[0x61, 10, 0xc0, 0xee, 0xb0, 0xb2, 0x2c]], 'it may be gb18030 (“李安”) or big5 (“燠假”)'],
  ['Big5', [[0xa7, 0xf5, 0xa6, 0x77, 10]], 'it may be big5 (“李安”)'],
  ['bytes that are not text', [[0xff, 0x01]], 'it may not be text at all'],
  ['a truncated text', [[0x61, 0xe5, 0x8c]], 'f.csv:1 is not UTF-8: the file ends within a character'],
])('reports the line and the encoding of %s', async (_, chunks, message) => {
  await expect(text(chunks)).rejects.toMatchObject({
    code: 'BAD_FILE',
    message: expect.stringContaining(message),
  });
});

it('reads another encoding on request', async () => {
  expect(await text([[0x92, 0x80, 0xe9]], 'windows-1252')).toBe('’€é');
  expect(await text([[0xb1, 0xb1]], 'gb18030')).toBe('北');
  await expect(text([[0x61, 10, 0xff]], 'gb18030')).rejects.toMatchObject({
    message: 'f.csv:2 is not in gb18030',
  });
  await expect(text([[0x61]], 'klingon')).rejects.toMatchObject({ code: 'BAD_FILE' });
});
