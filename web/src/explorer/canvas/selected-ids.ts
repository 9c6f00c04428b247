import type { Path } from '../graph/command';
import type { Selection } from '../graph/selection';
import type { View } from '../graph/view';

/** In which of several paths a fact is, as it is written on its line: `1`, or `1, 3`. */
export type PathNumbers = ReadonlyMap<string, string>;

type Connection = View['connection'];

/** The ids of all that is chosen: an entity or a line, or what is on the path, or on the paths, that are. */
export function selectedIds(selection: Selection | undefined, connection: Connection): string[] {
  if (!selection) return [];
  if (selection.kind !== 'paths') return [selection.id];
  return selectedPaths(selection.pathIndex, connection).flatMap(({ entities, facts }) => [
    ...entities,
    ...facts,
  ]);
}

/** The numbers of the paths that are chosen; of a single path there is none to tell it from. */
export function pathNumbers(selection: Selection | undefined, connection: Connection): PathNumbers {
  const numbers = new Map<string, string>();
  if (selection?.kind !== 'paths' || !connection || connection.paths.length < 2) return numbers;
  const selected = selectedPaths(selection.pathIndex, connection);
  for (const [place, pathIndex] of connection.paths.entries())
    for (const fact of selected.includes(pathIndex) ? pathIndex.facts : [])
      numbers.set(fact, [...(numbers.get(fact)?.split(', ') ?? []), place + 1].join(', '));
  return numbers;
}

function selectedPaths(pathIndex: number | undefined, connection: Connection): readonly Path[] {
  const all = connection?.paths ?? [];
  const one = all[pathIndex ?? -1];
  return one ? [one] : all;
}
