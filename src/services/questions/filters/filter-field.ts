import type { Kind } from '../../../domain/vocabulary/kinds';

/** A period as a client gives it: EDTF dates; a missing side is open. */
export interface Period {
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
}

/**
 * What a filter field holds. `word` and `words` hold one or several of a closed list, which the API knows as the enum
 * of that name, if it has one; without a list any text is allowed.
 */
export type FieldType =
  | { readonly is: 'period' | 'ids' | 'flag' }
  | { readonly is: 'id'; readonly kinds?: readonly Kind[] }
  | { readonly is: 'integer'; readonly min: number; readonly max: number }
  | {
      readonly is: 'word' | 'words';
      readonly list?: { readonly name?: string; readonly of: readonly string[] };
    };

/** One field of a filter. The API, exports, the command line, statements and the documentation all derive from it. */
export interface FilterField<Value, Parameters extends object> {
  readonly type: FieldType;
  /** For people: the condition, in one clause without a full stop. */
  readonly meaning: string;
  /** What holds without a value, when that is not simply "no condition". */
  readonly fallback?: string;
  /** Set when the condition is about the counterpart, and has no meaning when all participants are given. */
  readonly about?: 'counterpart';
  /** The option of the command line, where it is not derived from the name. */
  readonly flag?: string;
  /** Makes that option a switch, which sets this word. */
  readonly switchTo?: string;
  /** The parameters of a statement for a value; for no value, parameters under which everything passes. */
  readonly parameters: (value: Value | null | undefined) => Parameters;
}

/** The fields of a filter by name. Their values differ in type; FilterValues gives the type of each. */
export type FilterDefinition = Readonly<Record<string, FilterField<never, object>>>;

/** The values that a client may give for a filter. */
export type FilterValues<D extends FilterDefinition> = {
  readonly [K in keyof D]?: D[K] extends FilterField<infer V, object> ? V | null | undefined : never;
};

type Intersection<U> = (U extends unknown ? (one: U) => void : never) extends (one: infer I) => void
  ? I
  : never;

/** The parameters of all fields together. */
export type FilterParameters<D extends FilterDefinition> = Intersection<
  { [K in keyof D]: ReturnType<D[K]['parameters']> }[keyof D]
>;

/** The names of the fields that hold the id of one entity. */
export const idFields = <D extends FilterDefinition>(definition: D): readonly (keyof D & string)[] =>
  Object.keys(definition).filter((name) => definition[name]?.type.is === 'id');

/** The parameters of a statement for a filter; throws BAD_DATE, BAD_ID, WRONG_KIND or BAD_INPUT. */
export function filterParameters<D extends FilterDefinition>(
  definition: D,
  filter: FilterValues<D> | null | undefined,
): FilterParameters<D> {
  const parts = Object.entries(definition).map(([name, field]) => field.parameters(filter?.[name] as never));
  return Object.assign({}, ...parts) as FilterParameters<D>;
}
