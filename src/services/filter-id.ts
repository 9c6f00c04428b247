import { isEntityId } from '../domain/record/id';
import { type Kind, kindOfId } from '../domain/vocabulary/kinds';
import { AppError } from '../errors';

const SHOWN = 100;

/** A filter some of whose arguments name an entity. */
type Naming<A extends string> = Readonly<Partial<Record<A, string | null | undefined>>>;

/** The ids that a filter names by some of its arguments. */
export const idsNamed = <A extends string>(
  filter: Naming<A> | null | undefined,
  by: readonly A[],
): string[] => by.flatMap((argument) => filter?.[argument] ?? []);

/** The filter with what those that it names are now, where they were merged into others. */
export function filterNow<A extends string, F extends Naming<A>>(
  filter: F | null | undefined,
  by: readonly A[],
  now: (id: string) => string,
): F | null | undefined {
  if (filter == null) return filter;
  const moved = by.flatMap((argument) => {
    const id = filter[argument];
    return id == null ? [] : [[argument, now(id)]];
  });
  return { ...filter, ...Object.fromEntries(moved) };
}

/** Checks an id that a filter names: its form, and that it is of a kind that the filter can mean. */
export function filterId(
  argument: string,
  id: string | null | undefined,
  kinds?: readonly Kind[],
): string | null {
  if (id == null) return null;
  const kind = kindOf(id);
  if (kinds && !kinds.includes(kind)) {
    throw new AppError('WRONG_KIND', `The filter "${argument}" takes the id of ${kinds.join(' or ')}.`, {
      argument,
      kind,
      allowed: kinds,
    });
  }
  return id;
}

/** The kind that an id says it is of; BAD_ID where it has not the form of one. */
export function kindOf(id: string): Kind {
  const kind = isEntityId(id) ? kindOfId(id) : undefined;
  if (kind) return kind;
  throw new AppError(
    'BAD_ID',
    `"${id.slice(0, SHOWN)}" is no id of the form kind:slug; search finds the ids that go with a name.`,
    { id: id.slice(0, SHOWN) },
  );
}
