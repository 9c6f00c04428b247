import type { XmlPiece } from '../xml/read-xml';
import type { ForeignAttribute, ForeignElement } from './graph';

/** The opening tag of an XML element, with its position in the file. */
export type Open = Extract<XmlPiece, { is: 'open' }>;

/** The parts of a node or an edge that each format encodes differently. */
interface Parts {
  readonly label: string | undefined;
  readonly directed: boolean;
  readonly attributes: readonly ForeignAttribute[];
  readonly unread: readonly string[];
}

/** The node or edge of an element; a rejected element if a required attribute is missing. */
export function foreignElement(element: Open, { directed, ...parts }: Parts): ForeignElement {
  const { line, column } = element;
  const id = element.attributes.get('id');
  if (element.name === 'node') {
    return id === undefined
      ? rejectedElement(element, 'the node has no id')
      : { is: 'node', id, ...parts, line, column };
  }
  const source = element.attributes.get('source');
  const target = element.attributes.get('target');
  if (source === undefined || target === undefined)
    return rejectedElement(element, 'the edge has no source or no target');
  return { is: 'edge', id, source, target, directed, ...parts, line, column };
}

/** An element that is not imported, with the reason and its position. */
export const rejectedElement = ({ line, column, attributes }: Open, reason: string): ForeignElement => ({
  is: 'rejected',
  value: attributes.get('id') ?? '',
  reason,
  line,
  column,
});
