const PARAMETER_TYPES = ['string', 'int', 'float', 'boolean', 'date', 'map', 'value'] as const;

/** The type of a parameter, as `@param` declares it. */
export type ParameterType = (typeof PARAMETER_TYPES)[number];

const isParameterType = (text: string): text is ParameterType =>
  (PARAMETER_TYPES as readonly string[]).includes(text);

/** A declared parameter or column: `name: type`, with `[]` for a list and `?` for null. */
export interface Declaration<T extends string = string> {
  readonly name: string;
  readonly type: T;
  readonly list: boolean;
  readonly nullable: boolean;
}

/** A parsed statement file. */
export interface CypherFile {
  /** Path below cypher/ without the extension, such as `entity/count`. */
  readonly name: string;
  /** The first lines of the header: what the statement answers or does. */
  readonly sentence: string;
  readonly mode: 'read' | 'write';
  readonly parameters: readonly Declaration<ParameterType>[];
  readonly rows: readonly Declaration[];
  /** `@each PLACEHOLDER: values`, where values is a vocabulary table or a list of words. */
  readonly each: { readonly placeholder: string; readonly values: string } | undefined;
  /** The statement with its fragments expanded; placeholders and parameters are still as written. */
  readonly text: string;
}

/** A file below cypher/ is missing or invalid. The message names the file. */
export class CypherFileError extends Error {
  constructor(file: string, message: string) {
    super(`cypher/${file}.cypher: ${message}`);
  }
}

/** Throws CypherFileError for the file that is being parsed. */
export type Fail = (message: string) => never;

const HEADER = /^\/\/\s?(.*)$/;
const DECLARATION = /^([a-zA-Z]\w*): ([a-zA-Z]+)(\[\])?(\?)?$/;
const TAGS: ReadonlySet<string> = new Set(['mode', 'param', 'row', 'each']);

/** The text of a statement with its fragments expanded, and the parameters that these fragments declare. */
export interface Expansion {
  readonly text: string;
  readonly parameters: readonly Declaration<ParameterType>[];
}

/**
 * Parses a statement file. A statement has the parameters of its fragments besides its own. Throws CypherFileError for
 * an invalid header and for undeclared or unused parameters.
 */
export function parseCypherFile(
  name: string,
  content: string,
  expand: (text: string) => Expansion,
): CypherFile {
  const fail: Fail = (message) => {
    throw new CypherFileError(name, message);
  };
  const lines = content.split('\n');
  const start = lines.findIndex((line) => !HEADER.test(line));
  if (lines.slice(start).join('').trim() === '') return fail('no statement below the header');
  const header = lines.slice(0, start).map((line) => HEADER.exec(line)?.[1] ?? '');
  const { text, parameters: inherited } = expand(lines.slice(start).join('\n').trim().replace(/;$/, ''));
  const tags = header.filter((line) => line.startsWith('@'));
  assertKnownTags(tags, fail);
  const mode = modeOf(tags, fail);
  const sentence = header
    .filter((line) => !line.startsWith('@'))
    .join(' ')
    .trim();
  if (sentence === '') return fail('the header has no sentence that says what the statement does');
  const parameters = [...parseParameters(tags, fail), ...inherited];
  assertParametersMatch(parameters, text, fail);
  return {
    name,
    sentence,
    mode,
    parameters,
    rows: declared('row', tags, fail),
    each: eachOf(tags, text, fail),
    text,
  };
}

/** The parameters in the `@param` lines of a header. */
export const parseParameters = (tags: readonly string[], fail: Fail): Declaration<ParameterType>[] =>
  declared('param', tags, fail).map((one) => typed(one, fail));

function assertKnownTags(tags: readonly string[], fail: Fail): void {
  for (const line of tags) {
    const tag = /^@(\w+)/.exec(line)?.[1] ?? '';
    if (!TAGS.has(tag)) fail(`unknown tag @${tag}`);
  }
}

function modeOf(tags: readonly string[], fail: Fail): CypherFile['mode'] {
  const mode = tags
    .find((line) => line.startsWith('@mode '))
    ?.slice('@mode '.length)
    .trim();
  return mode === 'read' || mode === 'write' ? mode : fail('@mode must be read or write');
}

function declared(tag: 'param' | 'row', tags: readonly string[], fail: Fail): Declaration[] {
  return tags
    .filter((line) => line.startsWith(`@${tag} `))
    .map((line) => {
      const [, name, type, list, nullable] = DECLARATION.exec(line.slice(tag.length + 2).trim()) ?? [];
      if (!name || !type) return fail(`cannot parse "${line}"`);
      return { name, type, list: list !== undefined, nullable: nullable !== undefined };
    });
}

function typed(parameter: Declaration, fail: Fail): Declaration<ParameterType> {
  const { name, type } = parameter;
  return isParameterType(type)
    ? { ...parameter, type }
    : fail(`@param ${name} has the unknown type ${type}; use one of ${PARAMETER_TYPES.join(', ')}`);
}

function eachOf(tags: readonly string[], text: string, fail: Fail): CypherFile['each'] {
  const [line, second] = tags.filter((tag) => /^@each\b/.test(tag));
  if (line === undefined) return undefined;
  if (second !== undefined) return fail('more than one @each line');
  const [, placeholder, values] = /^@each (\w+): (.+)$/.exec(line) ?? [];
  if (placeholder === undefined || values === undefined) return fail(`cannot parse "${line}"`);
  if (!text.includes(`\`${placeholder}\``)) return fail(`@each ${placeholder} is not used`);
  return { placeholder, values: values.trim() };
}

/** Asserts that a text uses exactly the declared parameters. */
export function assertParametersMatch(parameters: readonly Declaration[], text: string, fail: Fail): void {
  const code = text.replace(/\/\/.*$/gm, '');
  const used = new Set([...code.matchAll(/\$([a-zA-Z]\w*)/g)].map((match) => match[1] ?? ''));
  const names = new Set(parameters.map(({ name }) => name));
  if (names.size !== parameters.length) fail('a parameter is declared twice');
  for (const name of used) if (!names.has(name)) fail(`$${name} is used but not declared`);
  for (const name of names) if (!used.has(name)) fail(`@param ${name} is declared but not used`);
}
