import { isKind, type Kind, kindDefinition } from '../../domain/vocabulary/kinds';
import { AppError } from '../../errors';
import { requireKind } from './filter-ids';

/**
 * Asserts that the entity a question starts from exists and has an allowed kind; `kind` is null when the graph has no
 * such entity. Throws BAD_ID, NOT_FOUND or WRONG_KIND.
 */
export function assertSubject(id: string, kind: string | null, allowed?: readonly Kind[]): void {
  if (kind === null) {
    requireKind(id);
    throw new AppError('NOT_FOUND', `No entity has the id "${id}".`, { id });
  }
  if (allowed && !allowed.some((one) => one === kind)) {
    const label = isKind(kind) ? kindDefinition(kind).labels.en : kind;
    throw new AppError(
      'WRONG_KIND',
      `"${id}" is of kind ${label}; this question starts from ${allowed.join(' or ')}.`,
      { id, kind, allowed },
    );
  }
}

/** Asserts that every id in the arguments exists; throws NOT_FOUND with the name of the argument. */
export function assertFound(missing: readonly string[], args: Readonly<Record<string, unknown>>): void {
  const [id] = missing;
  if (id === undefined) return;
  requireKind(id);
  const argument = Object.keys(args).find((name) => [args[name]].flat().includes(id));
  throw new AppError('NOT_FOUND', `"${argument}": no entity has the id "${id}".`, { id, argument });
}
