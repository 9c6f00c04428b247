import type { z } from 'zod';
import { KIND_NAMES, kindDefinition } from '../../domain/vocabulary/kinds';
import { isRelationshipType } from '../../domain/vocabulary/relationships';
import { type FileError, problemAt, type YamlFile, type YamlPath } from '../yaml/position';
import { issueProblems, readYaml, WORDING } from '../yaml/read-yaml';
import { type Draft, expandEntry, expandRelationship } from './expand';
import { ENTRIES, type EvidenceEntry, FILE, FREE_RELATIONSHIPS, type SeedEntry } from './seed-schema';

/** The records of the valid entries of a seed file, and the errors in the others. */
export interface SeedContent {
  readonly file: YamlFile;
  readonly drafts: readonly Draft[];
  readonly problems: readonly FileError[];
}

/** Parses one seed file. Checks its structure, but not its values against the vocabulary. */
export function readSeedFile(name: string, text: string): SeedContent {
  const { file, value, problems } = readYaml(name, text);
  return problems.length > 0 ? { file, drafts: [], problems } : readEntries(file, value);
}

function readEntries(file: YamlFile, value: unknown): SeedContent {
  const drafts: Draft[] = [];
  const problems: FileError[] = [];
  const report = (error: z.ZodError | undefined, base: YamlPath) =>
    problems.push(...issueProblems(file, error, base));

  const whole = FILE.safeParse(value, WORDING);
  report(whole.error, []);
  // Errors outside the lists do not prevent reading their entries.
  const lists: Readonly<Record<string, unknown>> = whole.data ?? (isRecord(value) ? value : {});
  const source = typeof lists.source === 'string' ? lists.source : undefined;
  for (const kind of KIND_NAMES) {
    const { plural } = kindDefinition(kind);
    for (const [at, value] of listOf(lists[plural]).entries()) {
      const parsed = ENTRIES.get(kind)?.safeParse(value, WORDING);
      if (parsed?.success)
        drafts.push(...expandEntry(kind, parsed.data as unknown as SeedEntry, [plural, at], source));
      else report(parsed?.error, [plural, at]);
    }
  }
  for (const [at, value] of listOf(lists.relationships).entries()) {
    const path = ['relationships', at];
    const type = relationshipOf(value);
    if (type === undefined) {
      problems.push(problemAt(file, [...path, 'relationship'], 'is not a known type of relationship'));
      continue;
    }
    const parsed = FREE_RELATIONSHIPS.get(type)?.safeParse(value, WORDING);
    if (parsed?.success) drafts.push(expandRelationship(type, parsed.data as EvidenceEntry, path, source));
    else report(parsed?.error, path);
  }
  return { file, drafts, problems };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function relationshipOf(value: unknown) {
  const type = isRecord(value) ? value.relationship : undefined;
  return typeof type === 'string' && isRelationshipType(type) ? type : undefined;
}
