import { AppError } from '../../errors';
import { convertGraph } from '../foreign/convert-graph';
import type { ForeignAttribute, ForeignElement } from '../foreign/graph';
import { foreignElement, type Open, rejectedElement } from '../foreign/xml-element';
import type { Reader } from '../reader';
import { decoded } from '../text/decode';
import { readXml, type XmlPiece } from '../xml/read-xml';

/** Reads GEXF 1.1 to 1.3, from Guanxi or from other programs. */
export const readGexf: Reader = {
  name: 'gexf',
  label: 'GEXF',
  extensions: ['gexf'],
  allOrNothing: true,
  read: (file, options) =>
    convertGraph(
      file.name,
      elements(file.name, readXml(file.name, decoded(file.name, file.bytes()))),
      options,
    ),
};

interface Declared {
  readonly title: string;
  fallback?: string;
}

const MAX_ATTRIBUTE_VALUES = 1_000;
/** XML attributes that define the structure of the graph. All others count as attributes of the element. */
const STRUCTURE = new Set(['id', 'label', 'source', 'target', 'type']);
/** Elements within a node or an edge that the reader handles. */
const READ = new Set(['attvalues', 'node', 'edge', 'nodes', 'edges']);

/** The nodes and edges of a GEXF file, with default values filled in. */
async function* elements(file: string, pieces: AsyncIterable<XmlPiece>): AsyncGenerator<ForeignElement> {
  const declared = { node: new Map<string, Declared>(), edge: new Map<string, Declared>() };
  let group: Map<string, Declared> | undefined;
  let attribute: Declared | undefined;
  let directed = true;
  let element: Open | undefined;
  let depth = 0;
  let values = new Map<string, string>();
  let unread: string[] = [];
  let within = 0;
  let text = '';
  let first = true;
  for await (const piece of pieces) {
    if (piece.is === 'text') text += piece.text;
    else if (piece.is === 'open') {
      const { name, attributes } = piece;
      if (first && name !== 'gexf') throw notGexf(file, piece);
      first = false;
      text = '';
      if (element !== undefined) {
        within += 1;
        if (within === 1 && !READ.has(name) && name !== 'attvalue' && !unread.includes(name))
          unread.push(name);
      }
      if (name === 'graph') {
        directed = (attributes.get('defaultedgetype') ?? 'undirected') !== 'undirected';
        yield { is: 'graph', line: piece.line, column: piece.column };
      } else if (name === 'attributes')
        group = attributes.get('class') === 'edge' ? declared.edge : declared.node;
      else if (name === 'attribute') {
        const id = attributes.get('id') ?? '';
        attribute = { title: attributes.get('title') ?? id };
        group?.set(id, attribute);
      } else if (name === 'node' || name === 'edge') {
        if (element !== undefined)
          yield rejectedElement(piece, `a ${name} within a ${element.name} is not supported`);
        else {
          element = piece;
          values = new Map();
          unread = [];
          within = 0;
        }
        depth += 1;
      } else if (name === 'attvalue' && element !== undefined) {
        const id = attributes.get('for') ?? attributes.get('id') ?? '';
        if (!declared[element.name as 'node' | 'edge'].has(id))
          yield rejectedElement(piece, `the attribute “${id}” of ${called(element)} is not declared`);
        if (values.size >= MAX_ATTRIBUTE_VALUES) throw tooMuch(file, piece);
        values.set(id, attributes.get('value') ?? '');
      }
    } else {
      if (element !== undefined) within -= 1;
      if (piece.name === 'default' && attribute !== undefined) attribute.fallback = text.trim();
      else if (piece.name === 'attribute') attribute = undefined;
      else if (piece.name === 'node' || piece.name === 'edge') {
        depth -= 1;
        if (depth === 0 && element !== undefined) {
          const attributes = valued(declared[element.name as 'node' | 'edge'], values, element);
          yield made(element, attributes, unread, directed);
          element = undefined;
        }
      }
    }
  }
  if (first) throw new AppError('BAD_FILE', `${file}:1 is empty`);
}

function valued(
  declared: ReadonlyMap<string, Declared>,
  values: ReadonlyMap<string, string>,
  element: Open,
): ForeignAttribute[] {
  const own = [...element.attributes].flatMap(([name, value]) =>
    STRUCTURE.has(name) ? [] : [{ name, value }],
  );
  const listed = [...declared].flatMap(([id, { title, fallback }]) => {
    const value = values.get(id) ?? fallback;
    return value === undefined ? [] : [{ name: title, value }];
  });
  return [...listed, ...own.filter(({ name }) => !listed.some((one) => one.name === name))];
}

function made(
  element: Open,
  attributes: readonly ForeignAttribute[],
  unread: readonly string[],
  directed: boolean,
): ForeignElement {
  const type = element.attributes.get('type');
  return foreignElement(element, {
    label: element.attributes.get('label'),
    directed: type === undefined ? directed : type === 'directed',
    attributes,
    unread,
  });
}

/** A description of an element for messages. Edges may lack an id. */
const called = ({ name, attributes }: Open) =>
  attributes.has('id') || name === 'node'
    ? `${name} ${attributes.get('id') ?? 'without id'}`
    : `the edge from ${attributes.get('source') ?? 'nowhere'} to ${attributes.get('target') ?? 'nowhere'}`;

const notGexf = (file: string, { line, name }: Open) =>
  new AppError('BAD_FILE', `${file}:${line} is not GEXF: it starts with <${name.slice(0, 100)}>`, { line });

const tooMuch = (file: string, { line }: Open) =>
  new AppError('BAD_FILE', `${file}:${line} has more than ${MAX_ATTRIBUTE_VALUES} values`, { line });
