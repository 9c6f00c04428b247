import { type Document, isCollection, isMap, isScalar, isSeq, type LineCounter } from 'yaml';

export type Path = readonly (string | number)[];

/** A YAML file as it stands on the disk, with what is needed to say where something in it is. */
export interface YamlFile {
  readonly name: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

/** One thing that is wrong with a file, and where. */
export interface FileProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly message: string;
}

/** A problem at a path of a file; where the path leads to nothing, at the last thing on the way. */
export function problemAt(file: YamlFile, path: Path, message: string): FileProblem {
  const { offset, shown } = walk(file.document, path);
  const { line, col } = file.lines.linePos(offset);
  return { file: file.name, line: Math.max(line, 1), column: Math.max(col, 1), path: show(shown), message };
}

/** `people.yaml:14:7 people[1].names.short[0]: what is wrong` */
export const problemLine = ({ file, line, column, path, message }: FileProblem): string =>
  visible(`${file}:${line}:${column} ${path === '' ? '' : `${path}: `}${message}`);

/** Follows a path through the tree, skipping the steps that a shorthand (one item for a list of one) leaves out. */
function walk(document: Document, path: Path): { offset: number; shown: Path } {
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

const show = (path: Path) =>
  path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('');

/** Characters that would not show, or would change how the line shows, as escapes. */
const visible = (text: string) =>
  text.replaceAll(/[\p{C}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
