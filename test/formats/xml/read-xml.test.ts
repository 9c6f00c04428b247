import { decoded } from '../../../src/formats/text/decode';
import { readXml, type XmlPiece } from '../../../src/formats/xml/read-xml';
import { givenFile } from '../given-file';

async function pieces(xml: string, size = 7): Promise<XmlPiece[]> {
  const found: XmlPiece[] = [];
  const file = givenFile('f.xml', xml, size);
  for await (const piece of readXml(file.name, decoded(file.name, file.bytes()))) found.push(piece);
  return found;
}

it('yields elements without prefix, texts and lines, for any chunks', async () => {
  const xml = '<a:g>\n <n id="1" v="&lt;北&#x4eac;"/>\n<t>x &amp; <![CDATA[<y>]]></t></a:g>';
  for (const size of [1, 2, 3, 5, 1_000]) {
    const found = await pieces(xml, size);
    const node = found.find((piece) => piece.is === 'open' && piece.name === 'n');
    expect(node).toMatchObject({ line: 2 });
    expect(node?.is === 'open' && node.attributes.get('v')).toBe('<北京');
    expect(found.flatMap((piece) => (piece.is === 'text' ? piece.text : [])).join('')).toContain('x & <y>');
    expect(found.at(-1)).toMatchObject({ is: 'close', name: 'g', line: 3 });
  }
});

const LAUGHS = `<?xml version="1.0"?>
<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">]>
<g>&lol2;</g>`;

it.each([
  ['entities that grow', LAUGHS, /^f\.xml:2:\d+ has a document type/],
  [
    'a file of the system',
    '<!DOCTYPE g SYSTEM "file:///etc/passwd"><g/>',
    /^f\.xml:1:\d+ has a document type/,
  ],
  ['an entity that is not declared', '<g>\n&pass;</g>', /^f\.xml:2:\d+ is not XML: .*entity/],
  ['a tag that is not closed', '<g>\n<a></g>', /^f\.xml:2:\d+ is not XML/],
  ['an end that is missing', '<g><a></a>', /^f\.xml:1:\d+ is not XML/],
  ['an attribute given twice', '<g><a b="1" b="2"/></g>', /is not XML: duplicate attribute/],
  ['control characters', '<g>\u0001</g>', /is not XML/],
  ['depth', `<g>${'<a>'.repeat(100)}`, /is nested deeper than 64/],
  [
    'attributes without end',
    `<g ${Array.from({ length: 100 }, (_, at) => `a${at}="1"`).join(' ')}/>`,
    /more than 64 attributes/,
  ],
  ['a text without end', `<g>${'x'.repeat(1_100_000)}</g>`, /more than 1000000 characters/],
  ['a comment without end', `<g><!-- ${'x'.repeat(1_100_000)}`, /more than 1000000 characters/],
  ['an attribute without end', `<g a="${'x'.repeat(1_100_000)}`, /more than 1000000 characters/],
])('rejects %s with the line', async (_, xml, message) => {
  await expect(pieces(xml, 10_000)).rejects.toMatchObject({
    code: 'BAD_FILE',
    message: expect.stringMatching(message),
  });
});
