import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { type FileError, problemAt, type YamlFile, type YamlPath } from './position';

/** The plain values of a YAML text, or its syntax errors. */
export interface YamlContent {
  readonly file: YamlFile;
  readonly value: unknown;
  readonly problems: readonly FileError[];
}

/** Parses a YAML text. The caller must validate the values. */
export function readYaml(name: string, text: string): YamlContent {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const file = { name, lines, document };
  const problems = syntaxErrors(document).map(({ message, offset }) => {
    const { line, col } = lines.linePos(offset);
    const shown = message.startsWith('Maximum call stack') ? 'is nested too deeply' : message;
    return { file: name, line, column: col, path: '', message: shown.replaceAll(/\s+/g, ' ') };
  });
  if (problems.length > 0) return { file, value: undefined, problems };
  try {
    return { file, value: document.toJS(), problems };
  } catch (error) {
    // The document has more aliases than the parser allows.
    const message = error instanceof Error ? error.message : String(error);
    return { file, value: undefined, problems: [problemAt(file, [], message)] };
  }
}

/** Replaces Zod's message for a missing value and keeps its other messages. */
export const WORDING = {
  error: ({ input }: { input?: unknown }) => (input === undefined ? 'is missing' : undefined),
};

/** The errors of a Zod check of the values under a path, with their positions in the file. */
export function issueProblems(file: YamlFile, error: z.ZodError | undefined, base: YamlPath): FileError[] {
  return (error?.issues ?? []).flatMap((issue) => {
    const path = [...base, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
    return issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => problemAt(file, [...path, key], 'is not an allowed key here'))
      : [problemAt(file, path, issue.message)];
  });
}

/** The syntax errors of a document. The parser does not report aliases without an anchor, so this adds them. */
function syntaxErrors(document: Document) {
  const errors = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    message,
    offset: pos[0],
  }));
  visit(document, {
    Alias: (_, alias) => {
      const offset = alias.range?.[0] ?? 0;
      if (alias.resolve(document) === undefined)
        errors.push({ message: `*${alias.source} has no anchor before it`, offset });
    },
  });
  return errors;
}
