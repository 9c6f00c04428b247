import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { type FileProblem, type Path, problemAt, type YamlFile } from './position';

/** What a YAML text holds as plain values, or what is wrong with it as YAML. */
export interface YamlContent {
  readonly file: YamlFile;
  readonly value: unknown;
  readonly problems: readonly FileProblem[];
}

/** Reads a YAML text; its values are still to be checked. */
export function readYaml(name: string, text: string): YamlContent {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const file = { name, lines, document };
  const problems = syntaxFaults(document).map(({ message, offset }) => {
    const { line, col } = lines.linePos(offset);
    const said = message.startsWith('Maximum call stack') ? 'is nested too deep' : message;
    return { file: name, line, column: col, path: '', message: said.replaceAll(/\s+/g, ' ') };
  });
  if (problems.length > 0) return { file, value: undefined, problems };
  try {
    return { file, value: document.toJS(), problems };
  } catch (error) {
    // More aliases than the parser lets a document have.
    const message = error instanceof Error ? error.message : String(error);
    return { file, value: undefined, problems: [problemAt(file, [], message)] };
  }
}

/** Zod's own messages, but for what is not there. */
export const WORDING = {
  error: ({ input }: { input?: unknown }) => (input === undefined ? 'is missing' : undefined),
};

/** What a check found wrong with the values under a path, each where it stands in the file. */
export function issueProblems(file: YamlFile, error: z.ZodError | undefined, base: Path): FileProblem[] {
  return (error?.issues ?? []).flatMap((issue) => {
    const path = [...base, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
    return issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => problemAt(file, [...path, key], 'is not a key that may stand here'))
      : [problemAt(file, path, issue.message)];
  });
}

/** What the YAML itself has wrong; an alias without its anchor is not among the parser's errors. */
function syntaxFaults(document: Document) {
  const faults = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    message,
    offset: pos[0],
  }));
  visit(document, {
    Alias: (_, alias) => {
      const offset = alias.range?.[0] ?? 0;
      if (alias.resolve(document) === undefined)
        faults.push({ message: `*${alias.source} has no anchor above`, offset });
    },
  });
  return faults;
}
