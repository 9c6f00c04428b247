const PARAMETER_TYPES = new Set<string>(['string', 'int', 'float', 'boolean', 'date', 'map', 'value']);

/** A declared parameter or column. */
export interface Declaration {
  readonly name: string;
  readonly type: string;
  readonly list: boolean;
  readonly nullable: boolean;
}

/** What one file under cypher/ says, before it is varied. */
export interface CypherFile {
  readonly name: string;
  readonly sentence: string;
  readonly mode: 'read' | 'write';
  readonly parameters: readonly Declaration[];
  readonly rows: readonly Declaration[];
  /** `@each PLACEHOLDER: table or values`: one statement for each value. */
  readonly each: { readonly placeholder: string; readonly values: string } | undefined;
  readonly text: string;
}

export class CypherFileError extends Error {}

const HEADER = /^\/\/\s?(.*)$/;
const DECLARATION = /^([a-zA-Z]\w*): ([a-zA-Z]+)(\[\])?(\?)?$/;

/** Reads the header and the statement of one file; refuses undeclared and unused parameters. */
export function parseCypherFile(name: string, content: string, expand: (text: string) => string): CypherFile {
  const fail = (what: string): never => {
    throw new CypherFileError(`cypher/${name}.cypher: ${what}`);
  };
  const lines = content.split('\n');
  const start = lines.findIndex((line) => !HEADER.test(line));
  if (lines.slice(start).join('').trim() === '') return fail('there is no statement under the header');
  const header = lines.slice(0, start).map((line) => HEADER.exec(line)?.[1] ?? '');
  const text = expand(lines.slice(start).join('\n').trim().replace(/;$/, ''));
  const tags = header.filter((line) => line.startsWith('@'));
  const sentence = header
    .filter((line) => !line.startsWith('@'))
    .join(' ')
    .trim();

  const declared = (tag: string): Declaration[] =>
    tags
      .filter((line) => line.startsWith(`@${tag} `))
      .map((line) => {
        const match = DECLARATION.exec(line.slice(tag.length + 2).trim());
        if (!match?.[1] || !match[2]) return fail(`cannot read "${line}"`);
        return {
          name: match[1],
          type: match[2],
          list: match[3] !== undefined,
          nullable: match[4] !== undefined,
        };
      });
  const known = new Set(['mode', 'param', 'row', 'each']);
  for (const line of tags) {
    const tag = /^@(\w+)/.exec(line)?.[1] ?? '';
    if (!known.has(tag)) fail(`unknown tag @${tag}`);
  }

  const mode = tags
    .find((line) => line.startsWith('@mode '))
    ?.slice(6)
    .trim();
  if (mode !== 'read' && mode !== 'write') return fail('@mode must be read or write');
  if (sentence === '') fail('the header has no sentence that says what it answers');
  const parameters = declared('param');
  const rows = declared('row');
  for (const parameter of parameters) {
    if (!PARAMETER_TYPES.has(parameter.type))
      fail(`@param ${parameter.name} has the unknown type ${parameter.type}`);
  }
  checkParameters(parameters, text, fail);
  const each = parseEach(tags, text, fail);
  return {
    name,
    sentence,
    mode,
    parameters,
    rows,
    each,
    text,
  };
}

function parseEach(tags: readonly string[], text: string, fail: (what: string) => never): CypherFile['each'] {
  const [line, second] = tags.filter((tag) => /^@each\b/.test(tag));
  if (line === undefined) return undefined;
  if (second !== undefined) return fail('has two @each lines');
  const [, placeholder, values] = /^@each (\w+): (.+)$/.exec(line) ?? [];
  if (placeholder === undefined || values === undefined) return fail(`cannot read "${line}"`);
  if (!text.includes(`\`${placeholder}\``)) return fail(`@each ${placeholder} is not used`);
  return { placeholder, values: values.trim() };
}

function checkParameters(
  parameters: readonly Declaration[],
  text: string,
  fail: (what: string) => never,
): void {
  const code = text.replace(/\/\/.*$/gm, '');
  const used = new Set([...code.matchAll(/\$([a-zA-Z]\w*)/g)].map((match) => match[1] ?? ''));
  const declared = new Set(parameters.map((parameter) => parameter.name));
  if (declared.size !== parameters.length) fail('a parameter is declared twice');
  for (const parameter of used) if (!declared.has(parameter)) fail(`$${parameter} is used but not declared`);
  for (const parameter of declared)
    if (!used.has(parameter)) fail(`@param ${parameter} is declared but not used`);
}
