import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type CypherFile, CypherFileError } from './cypher/cypher-file';
import { CypherFolder } from './cypher/cypher-folder';
import { eachValues, variantText, withFilterTypes } from './cypher/variants';
import { PROJECT_ROOT } from './project-root';
import type { Statement } from './statement';

/** One statement per value of an `@each` line. */
export type Variants<V extends string, P, R> = Readonly<Record<V, Statement<P, R>>>;

type Mode = CypherFile['mode'];
type ParameterTypes<P> = Statement<P, unknown>['parameters'];

const FOLDER = new CypherFolder(path.join(PROJECT_ROOT, 'cypher'));

/** The statement of the file cypher/NAME.cypher. The file is read when `text` is first used. */
export const statement = <P, R>(name: string, mode: Mode, parameters: ParameterTypes<P>): Statement<P, R> =>
  new FileStatement<P, R>(name, mode, parameters);

/** The statements of a file with the line `@each PLACEHOLDER: each`, by value. */
export const variants = <V extends string, P, R>(
  name: string,
  mode: Mode,
  each: string,
  parameters: ParameterTypes<P>,
): Variants<V, P, R> =>
  Object.fromEntries(
    eachValues(each).map((value) => [
      value,
      new FileStatement<P, R>(name, mode, parameters, { each, value }),
    ]),
  ) as unknown as Variants<V, P, R>;

/** A statement whose text comes from a file. */
class FileStatement<P, R> implements Statement<P, R> {
  readonly name: string;
  readonly #file: string;
  readonly #variant: { readonly each: string; readonly value: string } | undefined;
  #text: string | undefined;

  constructor(
    file: string,
    readonly mode: Mode,
    readonly parameters: ParameterTypes<P>,
    variant?: { readonly each: string; readonly value: string },
  ) {
    this.#file = file;
    this.#variant = variant;
    this.name = variant === undefined ? file : `${file} ${variant.value}`;
  }

  /** Throws CypherFileError when the file is missing, or its header differs from the generated declaration. */
  get text(): string {
    this.#text ??= this.#expanded();
    return this.#text;
  }

  #expanded(): string {
    const file = FOLDER.file(this.#file);
    const declared = [
      file.mode,
      file.each?.values,
      Object.fromEntries(file.parameters.map(({ name, type }) => [name, type])),
    ];
    if (!isDeepStrictEqual(declared, [this.mode, this.#variant?.each, this.parameters]))
      throw new CypherFileError(this.#file, 'the header has changed since `npm run generate`; run it again');
    const { text, each } = file;
    const variant = each && this.#variant ? variantText(text, each.placeholder, this.#variant.value) : text;
    return inOneMap(withFilterTypes(variant));
  }
}

/**
 * Passes all parameters as one map. Neo4j plans a statement again for every combination of parameter types and sizes, and
 * null is another type than a value; a map is one type, so one plan serves all calls.
 */
const inOneMap = (text: string) => text.replace(/\$([a-zA-Z]\w*)/g, '$given.$1');
