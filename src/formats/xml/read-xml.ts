import { SaxesParser } from 'saxes';
import { AppError } from '../../errors';

/** One event of the XML parser. Names have no namespace prefix. */
export type XmlPiece =
  | {
      readonly is: 'open';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly line: number;
      readonly column: number;
    }
  | { readonly is: 'close'; readonly name: string; readonly line: number }
  | { readonly is: 'text'; readonly text: string; readonly line: number };

const MAX_DEPTH = 64;
const MAX_ATTRIBUTES = 64;
/** The maximum length of one text, tag or comment, in characters. */
const MAX_XML_TEXT_LENGTH = 1_000_000;

/**
 * Parses an XML file in chunks. Throws BAD_FILE with the line for invalid XML, excessive depth or length, and a document
 * type: entities are neither expanded nor fetched.
 */
export async function* readXml(name: string, texts: AsyncIterable<string>): AsyncGenerator<XmlPiece> {
  let found: XmlPiece[] = [];
  let depth = 0;
  let since = 0;
  const parser = new SaxesParser({ xmlns: false });
  const bad = (what: string): AppError =>
    new AppError('BAD_FILE', `${name}:${parser.line}:${parser.column} ${what}`, { line: parser.line });
  parser.on('error', (error) => {
    throw bad(`is not XML: ${error.message.replace(/^\d+:\d+: /, '')}`);
  });
  parser.on('doctype', () => {
    throw bad('has a document type (DOCTYPE), which is not allowed: entities are not expanded');
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > MAX_DEPTH) throw bad(`is nested deeper than ${MAX_DEPTH} elements`);
    const attributes = Object.entries(tag.attributes).map(
      ([key, value]) => [local(key), String(value)] as const,
    );
    if (attributes.length > MAX_ATTRIBUTES) throw bad(`has more than ${MAX_ATTRIBUTES} attributes`);
    const { line, column } = parser;
    found.push({ is: 'open', name: local(tag.name), attributes: new Map(attributes), line, column });
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    found.push({ is: 'close', name: local(tag.name), line: parser.line });
  });
  const text = (piece: string) => {
    if (piece.length > MAX_XML_TEXT_LENGTH)
      throw bad(`has a text of more than ${MAX_XML_TEXT_LENGTH} characters`);
    found.push({ is: 'text', text: piece, line: parser.line });
  };
  parser.on('text', text);
  parser.on('cdata', text);
  for await (const piece of texts) {
    parser.write(piece);
    // The parser buffers an unclosed tag, comment or text without limit.
    since = found.length > 0 ? 0 : since + piece.length;
    if (since > MAX_XML_TEXT_LENGTH)
      throw bad(`has a tag or text of more than ${MAX_XML_TEXT_LENGTH} characters`);
    yield* found;
    found = [];
  }
  parser.close();
  yield* found;
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);
