import type { XmlPiece } from '../xml/read-xml';
import type { ForeignAttribute, ForeignElement } from './graph';

/** An element of an XML file as it opens, with its place in the file. */
export type Open = Extract<XmlPiece, { is: 'open' }>;

/** What a format says of a node or an edge in its own way. */
interface Said {
  readonly label: string | undefined;
  readonly directed: boolean;
  readonly attributes: readonly ForeignAttribute[];
  readonly unread: readonly string[];
}

/** The node or the edge of an element that is read to its end; a fault where it does not say which it is. */
export function foreignElement(element: Open, { directed, ...said }: Said): ForeignElement {
  const { line, column } = element;
  const id = element.attributes.get('id');
  if (element.name === 'node') {
    return id === undefined
      ? foreignFault(element, 'a node has no id')
      : { is: 'node', id, ...said, line, column };
  }
  const source = element.attributes.get('source');
  const target = element.attributes.get('target');
  if (source === undefined || target === undefined)
    return foreignFault(element, 'an edge has no source or no target');
  return { is: 'edge', id, source, target, directed, ...said, line, column };
}

/** Why an element is not taken, and where it stands. */
export const foreignFault = ({ line, column, attributes }: Open, reason: string): ForeignElement => ({
  is: 'fault',
  value: attributes.get('id') ?? '',
  reason,
  line,
  column,
});
