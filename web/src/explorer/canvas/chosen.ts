import type { Route } from '../graph/command';
import type { Selection } from '../graph/selection';
import type { View } from '../graph/view';

/** In which of several paths a fact is, as it is written on its line: `1`, or `1, 3`. */
export type Numbers = ReadonlyMap<string, string>;

type Paths = View['paths'];

/** The ids of all that is chosen: an entity or a line, or what is on the path, or on the paths, that are. */
export function chosenOf(selection: Selection | undefined, paths: Paths): string[] {
  if (!selection) return [];
  if (selection.kind !== 'paths') return [selection.id];
  return routesOf(selection.route, paths).flatMap(({ entities, facts }) => [...entities, ...facts]);
}

/** The numbers of the paths that are chosen; of a single path there is none to tell it from. */
export function numbersOf(selection: Selection | undefined, paths: Paths): Numbers {
  const numbers = new Map<string, string>();
  if (selection?.kind !== 'paths' || !paths || paths.routes.length < 2) return numbers;
  const chosen = routesOf(selection.route, paths);
  for (const [place, route] of paths.routes.entries())
    for (const fact of chosen.includes(route) ? route.facts : [])
      numbers.set(fact, [...(numbers.get(fact)?.split(', ') ?? []), place + 1].join(', '));
  return numbers;
}

function routesOf(route: number | undefined, paths: Paths): readonly Route[] {
  const all = paths?.routes ?? [];
  const one = all[route ?? -1];
  return one ? [one] : all;
}
