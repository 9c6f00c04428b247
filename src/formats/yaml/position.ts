import { type Document, isCollection, isMap, isScalar, isSeq, type LineCounter } from 'yaml';

export type YamlPath = readonly (string | number)[];

/** A parsed YAML file with its line positions. */
export interface YamlFile {
  readonly name: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

/** One error in a file, with its position. */
export interface FileError {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly message: string;
}

/** An error at a path. If nothing is at the path, the position is that of its closest ancestor. */
export function problemAt(file: YamlFile, path: YamlPath, message: string): FileError {
  const { offset, shown } = walk(file.document, path);
  const { line, col } = file.lines.linePos(offset);
  return { file: file.name, line: Math.max(line, 1), column: Math.max(col, 1), path: show(shown), message };
}

/** An error as one line, such as `people.yaml:14:7 people[1].names.short[0]: is empty`. */
export const problemLine = ({ file, line, column, path, message }: FileError): string =>
  visible(`${file}:${line}:${column} ${path === '' ? '' : `${path}: `}${message}`);

/** Follows a path through the tree. Skips the index of a list that the file abbreviates to its single item. */
function walk(document: Document, path: YamlPath): { offset: number; shown: YamlPath } {
  let node: unknown = document.contents;
  let offset = start(node) ?? 0;
  const shown: (string | number)[] = [];
  for (const [at, step] of path.entries()) {
    if (isMap(node) && typeof step === 'string') {
      const pair = node.items.find(({ key }) => (isScalar(key) ? key.value : key) === step);
      shown.push(step);
      if (pair === undefined) return { offset, shown: [...shown, ...path.slice(at + 1)] };
      offset = (isCollection(pair.value) ? undefined : start(pair.value)) ?? start(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      shown.push(step);
      node = node.items[step];
      offset = start(node) ?? offset;
    } else if (isSeq(node)) {
      return { offset, shown: [...shown, ...path.slice(at)] };
    }
  }
  return { offset, shown };
}

function start(node: unknown): number | undefined {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : undefined;
}

const show = (path: YamlPath) =>
  path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('');

/** Escapes invisible characters and those that change how a line is displayed. */
const visible = (text: string) =>
  text.replaceAll(/[\p{C}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
