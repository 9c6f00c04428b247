import { kindFromId } from '../graph/api-enums';
import type { Graph } from '../graph/derive-graph';
import type { View } from '../graph/view';
import type { Catalog } from '../words/catalog';

/**
 * What a view is about: two connected entities if it shows only their paths, else the entity it was opened
 * with.
 */
export type ExportSubject =
  | { readonly from: string; readonly to: string }
  | { readonly of: string }
  | undefined;

export function exportSubject({ connection, focus }: View, { nodes }: Graph): ExportSubject {
  const onPaths = new Set(connection?.paths.flatMap(({ entities }) => entities));
  if (connection && nodes.every(({ entity }) => onPaths.has(entity.id)))
    return { from: connection.from, to: connection.to };
  return focus === undefined ? undefined : { of: focus };
}

/** The title of an exported figure. */
export function exportTitle(subject: ExportSubject, words: Catalog, nameOf: (id: string) => string): string {
  if (!subject) return 'Guanxi 關係';
  if ('from' in subject) return words.paths(nameOf(subject.from), nameOf(subject.to));
  const name = nameOf(subject.of);
  return ['PERSON', 'ORGANIZATION'].includes(kindFromId(subject.of) ?? '') ? words.figureTitle(name) : name;
}

/** A file name without extension. */
export function exportFileName(subject: ExportSubject): string {
  if (!subject) return 'guanxi';
  const ids = 'from' in subject ? [subject.from, subject.to] : [subject.of];
  return ids.map((id) => id.replace(/[^\w-]+/g, '-')).join('-to-');
}
