import {
  assertParametersMatch,
  CypherFileError,
  type Declaration,
  type Fail,
  type ParameterType,
  parseParameters,
} from './cypher-file';

/** A piece of Cypher that several statements share. A statement includes it with `<<name(arguments)>>`. */
export interface Fragment {
  /** The names of its arguments. */
  readonly arguments: readonly string[];
  /** The statement parameters that it uses; every statement that includes it has them. */
  readonly parameters: readonly Declaration<ParameterType>[];
  readonly text: string;
}

export type Fragments = ReadonlyMap<string, Fragment>;

/** Parses a file below cypher/fragments/: comment lines, one `@fragment` line, `@param` lines, and an expression. */
export function parseFragment(file: string, content: string): Fragment {
  const fail: Fail = (message) => {
    throw new CypherFileError(file, message);
  };
  const args = /^\/\/ @fragment (\w+(?: \w+)*)$/m.exec(content)?.[1]?.split(' ');
  if (!args) return fail('no @fragment line');
  const lines = content.split('\n');
  const tags = lines.filter((line) => line.startsWith('// @param')).map((line) => line.slice('// '.length));
  const text = lines
    .filter((line) => !line.startsWith('//'))
    .join('\n')
    .trim();
  const parameters = parseParameters(tags, fail);
  assertParametersMatch(parameters, text, fail);
  return { arguments: args, parameters, text };
}

/** The parameters that the fragments of a text declare, nested fragments included, each once. */
export function fragmentParameters(text: string, fragments: Fragments): Declaration<ParameterType>[] {
  const found = new Map<string, Declaration<ParameterType>>();
  const visited = new Set<string>();
  const visit = (part: string): void => {
    for (const [, name = ''] of part.matchAll(new RegExp(OPEN, 'g'))) {
      const fragment = fragments.get(name);
      if (fragment === undefined || visited.has(name)) continue;
      visited.add(name);
      for (const parameter of fragment.parameters) found.set(parameter.name, parameter);
      visit(fragment.text);
    }
  };
  visit(text);
  return [...found.values()];
}

const OPEN = /<<([\w-]+)\(/;
const CLOSE = '>>';

/** Expands every `<<name(arguments)>>`, nested ones too. Throws CypherFileError that names the including file. */
export function expandFragments(
  text: string,
  fragments: Fragments,
  file: string,
  outer: readonly string[] = [],
): string {
  const open = OPEN.exec(text);
  if (!open?.[1]) return text;
  const name = open[1];
  const fail = (message: string) => new CypherFileError(file, message);
  const fragment = fragments.get(name);
  if (!fragment) throw fail(`unknown fragment ${name}`);
  if (outer.includes(name)) throw fail(`fragment ${name} includes itself`);
  const { values, end } = readArguments(text, open.index + open[0].length);
  if (end < 0 || !text.startsWith(CLOSE, end + 1)) throw fail(`${open[0]} is not closed`);
  if (values.length !== fragment.arguments.length || values.includes('')) {
    throw fail(`fragment ${name} takes (${fragment.arguments.join(', ')})`);
  }
  const expand = (part: string, within = outer) => expandFragments(part, fragments, file, within);
  const argumentOf = new Map(
    fragment.arguments.map((argument, index) => [argument, expand(values[index] ?? '')]),
  );
  // A parameter is a whole word: neither a property (`.x`), nor a query parameter (`$x`), nor part of another name.
  const body = fragment.text.replace(
    /<<[\w-]+\(|(?<![$.\w])\w+\b/g,
    (token) => argumentOf.get(token) ?? token,
  );
  const rest = text.slice(end + 1 + CLOSE.length);
  return text.slice(0, open.index) + expand(body, [...outer, name]) + expand(rest);
}

const QUOTED = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`/y;

/** Splits the arguments at top-level commas; `end` is the position of the closing parenthesis, or -1. */
function readArguments(text: string, from: number): { values: string[]; end: number } {
  const values: string[] = [];
  let depth = 0;
  let start = from;
  for (let at = from; at < text.length; at += 1) {
    QUOTED.lastIndex = at;
    at += QUOTED.exec(text)?.[0].length ?? 0;
    const char = text[at] ?? '';
    if (depth === 0 && (char === ',' || char === ')')) {
      values.push(text.slice(start, at).trim());
      start = at + 1;
      if (char === ')') return { values, end: at };
    }
    if ('([{'.includes(char)) depth += 1;
    if (')]}'.includes(char)) depth -= 1;
  }
  return { values, end: -1 };
}
