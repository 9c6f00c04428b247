import { CypherFileError } from './cypher-file';

/** A piece of Cypher that several statements share. A statement includes it with `<<name(arguments)>>`. */
export interface Fragment {
  readonly parameters: readonly string[];
  readonly text: string;
}

/** Parses a file below cypher/fragments/: comment lines, one `@fragment parameters` line, and an expression. */
export function parseFragment(file: string, content: string): Fragment {
  const parameters = /^\/\/ @fragment (\w+(?: \w+)*)$/m.exec(content)?.[1]?.split(' ');
  if (!parameters) throw new CypherFileError(file, 'no @fragment line');
  const text = content
    .split('\n')
    .filter((line) => !line.startsWith('//'))
    .join('\n')
    .trim();
  return { parameters, text };
}

const OPEN = /<<([\w-]+)\(/;
const CLOSE = '>>';

/** Expands every `<<name(arguments)>>`, nested ones too. Throws CypherFileError that names the including file. */
export function expandFragments(
  text: string,
  fragments: ReadonlyMap<string, Fragment>,
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
  if (values.length !== fragment.parameters.length || values.includes('')) {
    throw fail(`fragment ${name} takes (${fragment.parameters.join(', ')})`);
  }
  const expand = (part: string, within = outer) => expandFragments(part, fragments, file, within);
  const argumentOf = new Map(
    fragment.parameters.map((parameter, index) => [parameter, expand(values[index] ?? '')]),
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
