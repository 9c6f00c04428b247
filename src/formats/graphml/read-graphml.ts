import { AppError } from '../../errors';
import { convertGraph } from '../foreign/convert-graph';
import type { ForeignAttribute, ForeignElement } from '../foreign/graph';
import { foreignElement, type Open, rejectedElement } from '../foreign/xml-element';
import type { Reader } from '../reader';
import { decoded } from '../text/decode';
import { readXml, type XmlPiece } from '../xml/read-xml';

/** Reads GraphML, from Guanxi or from other programs. */
export const readGraphml: Reader = {
  name: 'graphml',
  label: 'GraphML',
  extensions: ['graphml'],
  allOrNothing: true,
  read: (file, options) =>
    convertGraph(
      file.name,
      elements(file.name, readXml(file.name, decoded(file.name, file.bytes()))),
      options,
    ),
};

interface Key {
  readonly name: string;
  readonly of: string;
  fallback?: string;
}

const MAX_DATA_ELEMENTS = 1_000;
/** Elements within a node or an edge that the reader handles. */
const READ = new Set(['data', 'graph', 'node', 'edge', 'hyperedge']);

/** The nodes and edges of a GraphML file, with default values filled in. */
async function* elements(file: string, pieces: AsyncIterable<XmlPiece>): AsyncGenerator<ForeignElement> {
  const keys = new Map<string, Key>();
  let directed = true;
  let element: Open | undefined;
  let data: Map<string, string> = new Map();
  let unread: string[] = [];
  let key: Key | undefined;
  let dataKey: string | undefined;
  let text = '';
  let first = true;
  for await (const piece of pieces) {
    if (first && piece.is === 'open' && piece.name !== 'graphml') throw notGraphml(file, piece);
    if (piece.is === 'text') text += piece.text;
    else if (piece.is === 'open') {
      first = false;
      text = '';
      const { name, attributes } = piece;
      if (element !== undefined && dataKey === undefined && !READ.has(name) && !unread.includes(name))
        unread.push(name);
      if (name === 'key') {
        const id = attributes.get('id') ?? '';
        key = { name: attributes.get('attr.name') ?? id, of: attributes.get('for') ?? 'all' };
        keys.set(id, key);
      } else if (name === 'graph') {
        if (element !== undefined) yield rejectedElement(piece, 'a graph within a node is not supported');
        directed = attributes.get('edgedefault') !== 'undirected';
        yield { is: 'graph', line: piece.line, column: piece.column };
      } else if (name === 'node' || name === 'edge') {
        element = piece;
        data = new Map();
        unread = [];
      } else if (name === 'data') dataKey = attributes.get('key');
      else if (name === 'hyperedge') yield rejectedElement(piece, 'a hyperedge is not supported');
    } else {
      if (piece.name === 'default' && key !== undefined) key.fallback = text;
      if (piece.name === 'key') key = undefined;
      if (piece.name === 'data' && dataKey !== undefined && element !== undefined) {
        if (!keys.has(dataKey)) yield rejectedElement(element, `the key “${dataKey}” is not declared`);
        if (data.size >= MAX_DATA_ELEMENTS) throw tooMuch(file, element);
        data.set(dataKey, text);
        dataKey = undefined;
      }
      if (element !== undefined && piece.name === element.name) {
        yield made(element, valued(keys, data, element.name), unread, directed);
        element = undefined;
      }
    }
  }
  if (first) throw new AppError('BAD_FILE', `${file}:1 is empty`);
}

/** The attributes of an element, with default values for missing ones. */
function valued(
  keys: ReadonlyMap<string, Key>,
  data: ReadonlyMap<string, string>,
  of: string,
): ForeignAttribute[] {
  return [...keys].flatMap(([id, key]) => {
    if (key.of !== of && key.of !== 'all') return [];
    const value = data.get(id) ?? key.fallback;
    return value === undefined ? [] : [{ name: key.name, value }];
  });
}

function made(
  element: Open,
  attributes: readonly ForeignAttribute[],
  unread: readonly string[],
  directed: boolean,
): ForeignElement {
  const label = attributes.find(({ name }) => name.toLowerCase() === 'label')?.value;
  const own = element.attributes.get('directed');
  return foreignElement(element, {
    label,
    directed: own === undefined ? directed : own === 'true',
    attributes,
    unread,
  });
}

const notGraphml = (file: string, { line, name }: Open) =>
  new AppError('BAD_FILE', `${file}:${line} is not GraphML: it starts with <${name.slice(0, 100)}>`, {
    line,
  });

const tooMuch = (file: string, { line }: Open) =>
  new AppError('BAD_FILE', `${file}:${line} has more than ${MAX_DATA_ELEMENTS} data elements`, { line });
