import { isEntityId } from '../../domain/record/id';
import { type Kind, kindOfId } from '../../domain/vocabulary/kinds';
import { AppError } from '../../errors';

/** Longest part of a wrong id that an error repeats, in characters. */
const MAX_SHOWN = 100;

/** A filter in which the arguments `A` hold entity ids. */
type WithIds<A extends string> = Readonly<Partial<Record<A, string | null | undefined>>>;

/** The ids that a filter holds in the given arguments. */
export const filterIds = <A extends string>(
  filter: WithIds<A> | null | undefined,
  args: readonly A[],
): string[] => args.flatMap((argument) => filter?.[argument] ?? []);

/** The same filter with merged ids replaced by current ones. */
export function resolveFilterIds<A extends string, F extends WithIds<A>>(
  filter: F | null | undefined,
  args: readonly A[],
  currentId: (id: string) => string,
): F | null | undefined {
  if (filter == null) return filter;
  const resolved = args.flatMap((argument) => {
    const id = filter[argument];
    return id == null ? [] : [[argument, currentId(id)]];
  });
  return { ...filter, ...Object.fromEntries(resolved) };
}

/** The id of a filter argument, null when absent; throws BAD_ID or WRONG_KIND. */
export function requireFilterId(
  argument: string,
  id: string | null | undefined,
  kinds?: readonly Kind[],
): string | null {
  if (id == null) return null;
  const kind = requireKind(id);
  if (kinds && !kinds.includes(kind)) {
    throw new AppError('WRONG_KIND', `The filter "${argument}" takes the id of ${kinds.join(' or ')}.`, {
      argument,
      kind,
      allowed: kinds,
    });
  }
  return id;
}

/** The kind in an id's prefix; throws BAD_ID when the id is malformed. */
export function requireKind(id: string): Kind {
  const kind = isEntityId(id) ? kindOfId(id) : undefined;
  if (kind) return kind;
  throw new AppError(
    'BAD_ID',
    `"${id.slice(0, MAX_SHOWN)}" is not an id of the form kind:slug; use search to find the id for a name.`,
    { id: id.slice(0, MAX_SHOWN) },
  );
}

/** Returns the ids unchanged; throws BAD_ID when one is malformed. */
export function assertWellFormed(ids: readonly string[]): readonly string[] {
  for (const id of ids) requireKind(id);
  return ids;
}
