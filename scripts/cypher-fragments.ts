import { CypherFileError } from './cypher-file';

/** A piece of Cypher that several statements share, written `guanxi.<name>(arguments)` where it is used. */
export interface Fragment {
  readonly parameters: readonly string[];
  readonly text: string;
}

/** Reads a file under cypher/fragment: a sentence, `@fragment parameters`, and an expression. */
export function parseFragment(name: string, content: string): Fragment {
  const parameters = /^\/\/ @fragment (\w+(?: \w+)*)$/m.exec(content)?.[1]?.split(' ');
  if (!parameters) throw new CypherFileError(`cypher/fragment/${name}.cypher: no @fragment line`);
  const text = content
    .split('\n')
    .filter((line) => !line.startsWith('//'))
    .join('\n')
    .trim();
  return { parameters, text };
}

/** Replaces every `guanxi.<fragment>(arguments)` by the fragment's text, fragments within fragments too. */
export function expandFragments(
  text: string,
  fragments: ReadonlyMap<string, Fragment>,
  file: string,
  within: readonly string[] = [],
): string {
  const call = /guanxi\.(\w+)\(/.exec(text);
  if (!call?.[1]) return text;
  const name = call[1];
  const fail = (what: string) => new CypherFileError(`cypher/${file}.cypher: ${what}`);
  const fragment = fragments.get(name);
  if (!fragment) throw fail(`there is no fragment ${name}`);
  if (within.includes(name)) throw fail(`${name} calls itself`);
  const { values, end } = readArguments(text, call.index + call[0].length);
  if (end < 0) throw fail(`${call[0]} is not closed`);
  if (values.length !== fragment.parameters.length || values.includes('')) {
    throw fail(`${name} takes (${fragment.parameters.join(', ')})`);
  }
  const expand = (part: string, inside = within) => expandFragments(part, fragments, file, inside);
  const given = new Map(
    fragment.parameters.map((parameter, index) => [parameter, expand(values[index] ?? '')]),
  );
  const body = fragment.text.replace(/(?<![$.\w])\w+\b/g, (word) => given.get(word) ?? word);
  return text.slice(0, call.index) + expand(body, [...within, name]) + expand(text.slice(end + 1));
}

const QUOTED = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`/y;

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
