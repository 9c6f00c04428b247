import { SaxesParser } from 'saxes';
import { AppError } from '../../errors';

/** What stands in an XML file, in order; names without their prefix. */
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

const DEEPEST = 64;
const MOST_ATTRIBUTES = 64;
/** Of one text, one tag or one comment, in characters. */
const LONGEST = 1_000_000;

/**
 * The elements and texts of an XML file that comes in pieces. Throws BAD_FILE, naming the line, for what is not XML,
 * for a document type (nothing of it is expanded or fetched), and for what is deeper or longer than any graph needs.
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
    throw bad('has a document type (DOCTYPE), which is not read: entities are not expanded');
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > DEEPEST) throw bad(`is nested deeper than ${DEEPEST} elements`);
    const attributes = Object.entries(tag.attributes).map(
      ([key, value]) => [local(key), String(value)] as const,
    );
    if (attributes.length > MOST_ATTRIBUTES) throw bad(`has more than ${MOST_ATTRIBUTES} attributes`);
    const { line, column } = parser;
    found.push({ is: 'open', name: local(tag.name), attributes: new Map(attributes), line, column });
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    found.push({ is: 'close', name: local(tag.name), line: parser.line });
  });
  const text = (piece: string) => {
    if (piece.length > LONGEST) throw bad(`has a text of more than ${LONGEST} characters`);
    found.push({ is: 'text', text: piece, line: parser.line });
  };
  parser.on('text', text);
  parser.on('cdata', text);
  for await (const piece of texts) {
    parser.write(piece);
    // A tag, comment or text that never ends is held by the parser until memory is full.
    since = found.length > 0 ? 0 : since + piece.length;
    if (since > LONGEST) throw bad(`has a tag or text of more than ${LONGEST} characters`);
    yield* found;
    found = [];
  }
  parser.close();
  yield* found;
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);
