import type { Graph } from '../graph/derive';
import type { View } from '../graph/view';
import { kindOf } from '../graph/vocabulary';
import type { Catalogue } from '../words/catalogue';

/** What a view is of: the paths between two where it shows nothing else, else what the desk was opened with. */
export type Subject = { readonly from: string; readonly to: string } | { readonly of: string } | undefined;

export function subjectOf({ paths, focus }: View, { nodes }: Graph): Subject {
  const onPaths = new Set(paths?.routes.flatMap(({ entities }) => entities));
  if (paths && nodes.every(({ entity }) => onPaths.has(entity.id))) return { from: paths.from, to: paths.to };
  return focus === undefined ? undefined : { of: focus };
}

/** What stands above a picture of it. */
export function titleOf(subject: Subject, words: Catalogue, nameOf: (id: string) => string): string {
  if (!subject) return 'Guanxi 關係';
  if ('from' in subject) return words.paths(nameOf(subject.from), nameOf(subject.to));
  const name = nameOf(subject.of);
  return ['PERSON', 'ORGANIZATION'].includes(kindOf(subject.of) ?? '') ? words.pictureTitle(name) : name;
}

/** What a file of it is called, without its extension. */
export function fileNameOf(subject: Subject): string {
  if (!subject) return 'guanxi';
  const ids = 'from' in subject ? [subject.from, subject.to] : [subject.of];
  return ids.map((id) => id.replace(/[^\w-]+/g, '-')).join('-to-');
}
