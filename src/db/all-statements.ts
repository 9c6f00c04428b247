import type { Statement } from './statement';
import * as handles from './statements.gen';

type AnyStatement = Statement<Readonly<Record<string, unknown>>, unknown>;
type Handle = AnyStatement | Readonly<Record<string, AnyStatement>>;

const isStatement = (handle: Handle): handle is AnyStatement => typeof handle.mode === 'string';

/** Every statement, each variant of an `@each` file included. */
export const ALL_STATEMENTS: readonly AnyStatement[] = (
  Object.values(handles) as unknown as readonly Handle[]
).flatMap((handle) => (isStatement(handle) ? [handle] : Object.values(handle)));

/** Reads all files below cypher/. Throws CypherFileError for the first one that is missing, invalid or changed. */
export function loadStatements(): void {
  for (const { text } of ALL_STATEMENTS) void text;
}
