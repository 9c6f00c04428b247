import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { KIND_NAMES, kindRow } from '../../domain/vocabulary/kinds';
import { isRelationshipType } from '../../domain/vocabulary/relationships';
import { type Draft, expandEntry, expandRelationship } from './expand';
import { type Path, problemAt, type SeedFile, type SeedProblem } from './position';
import { ENTRIES, type Entry, type EvidenceEntry, FILE, FREE_RELATIONSHIPS } from './schema';

/** What a seed file holds: the records of its sound entries, and what is wrong with the others. */
export interface SeedContent {
  readonly file: SeedFile;
  readonly drafts: readonly Draft[];
  readonly problems: readonly SeedProblem[];
}

/** Reads the text of one seed file; it is checked for its form only, not against the vocabulary's lists. */
export function readSeedFile(name: string, text: string): SeedContent {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const file = { name, lines, document };
  const faults = syntaxFaults(document).map(({ message, offset }) => {
    const { line, col } = lines.linePos(offset);
    return { file: name, line, column: col, path: '', message: message.replaceAll(/\s+/g, ' ') };
  });
  return faults.length > 0 ? { file, drafts: [], problems: faults } : readEntries(file);
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

function readEntries(file: SeedFile): SeedContent {
  const drafts: Draft[] = [];
  const problems: SeedProblem[] = [];
  const report = (error: z.ZodError | undefined, base: Path) => {
    for (const issue of error?.issues ?? []) problems.push(...issueProblems(file, issue, base));
  };

  let value: unknown;
  try {
    value = file.document.toJS();
  } catch (error) {
    // More aliases than the parser lets a document have.
    return {
      file,
      drafts,
      problems: [problemAt(file, [], error instanceof Error ? error.message : String(error))],
    };
  }
  const whole = FILE.safeParse(value, WORDING);
  report(whole.error, []);
  // What is wrong beside the lists does not keep their entries from being read.
  const lists: Readonly<Record<string, unknown>> = whole.data ?? (isRecord(value) ? value : {});
  const source = typeof lists.source === 'string' ? lists.source : undefined;
  for (const kind of KIND_NAMES) {
    const { plural } = kindRow(kind);
    for (const [at, value] of listOf(lists[plural]).entries()) {
      const parsed = ENTRIES.get(kind)?.safeParse(value, WORDING);
      if (parsed?.success)
        drafts.push(...expandEntry(kind, parsed.data as unknown as Entry, [plural, at], source));
      else report(parsed?.error, [plural, at]);
    }
  }
  for (const [at, value] of listOf(lists.relationships).entries()) {
    const path = ['relationships', at];
    const type = relationshipOf(value);
    if (type === undefined) {
      problems.push(problemAt(file, [...path, 'relationship'], 'is not a type of relationship'));
      continue;
    }
    const parsed = FREE_RELATIONSHIPS.get(type)?.safeParse(value, WORDING);
    if (parsed?.success) drafts.push(expandRelationship(type, parsed.data as EvidenceEntry, path, source));
    else report(parsed?.error, path);
  }
  return { file, drafts, problems };
}

/** Zod's own messages, but for what is not there. */
const WORDING = {
  error: ({ input }: { input?: unknown }) => (input === undefined ? 'is missing' : undefined),
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function relationshipOf(value: unknown) {
  const type = isRecord(value) ? value.relationship : undefined;
  return typeof type === 'string' && isRelationshipType(type) ? type : undefined;
}

function issueProblems(file: SeedFile, issue: z.core.$ZodIssue, base: Path): SeedProblem[] {
  const path = [...base, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  return issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => problemAt(file, [...path, key], 'is not a key that may stand here'))
    : [problemAt(file, path, issue.message)];
}
