import type { Path } from '../graph/command';
import type { GraphSelection } from '../graph/selection';
import type { View } from '../graph/view';

/** The paths that a fact belongs to, as written on its edge: `1` or `1, 3`. */
export type PathNumbers = ReadonlyMap<string, string>;

type Connection = View['connection'];

/** Ids of all selected marks: one entity or edge, or everything on the selected paths. */
export function selectedIds(selection: GraphSelection | undefined, connection: Connection): string[] {
  if (!selection) return [];
  if (selection.kind !== 'paths') return [selection.id];
  return selectedPaths(selection.pathIndex, connection).flatMap(({ entities, facts }) => [
    ...entities,
    ...facts,
  ]);
}

/** Path numbers by fact id, for the selected paths. A single path has no number. */
export function pathNumbers(selection: GraphSelection | undefined, connection: Connection): PathNumbers {
  const numbers = new Map<string, string>();
  if (selection?.kind !== 'paths' || !connection || connection.paths.length < 2) return numbers;
  const selected = selectedPaths(selection.pathIndex, connection);
  for (const [index, path] of connection.paths.entries())
    for (const fact of selected.includes(path) ? path.facts : [])
      numbers.set(fact, [...(numbers.get(fact)?.split(', ') ?? []), index + 1].join(', '));
  return numbers;
}

function selectedPaths(pathIndex: number | undefined, connection: Connection): readonly Path[] {
  const all = connection?.paths ?? [];
  const one = all[pathIndex ?? -1];
  return one ? [one] : all;
}
