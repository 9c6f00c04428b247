import { nameId } from '../../domain/record/id';
import type { EntityRecord, GraphRecord, NameRecord, RelationshipRecord } from '../../domain/record/record';
import { recordErrors } from '../load/assert-valid';
import type { SortedContribution } from './external-sorter';
import type { EntryError } from './field-locator';

/** An entry that contradicts earlier ones, and why. */
interface Conflict {
  readonly placed: SortedContribution;
  readonly error: EntryError;
}

/** One record merged from all its contributions. */
export interface MergedRecord {
  readonly record: GraphRecord | undefined;
  readonly conflicts: readonly Conflict[];
}

/** Merges all contributions to one id into one record; entries that contradict earlier ones become conflicts. */
function merge(group: readonly SortedContribution[]): MergedRecord {
  const first = group.find(({ contribution }) => contribution.adds !== true);
  if (first === undefined)
    return {
      record: undefined,
      conflicts: group.map((placed) => ({
        placed,
        error: { reason: `${idOf(placed)} has no entry that describes it` },
      })),
    };
  let record = first.contribution.record;
  const conflicts: Conflict[] = [];
  for (const placed of group) {
    if (placed === first) continue;
    const { contribution } = placed;
    const error = contradiction(record, contribution.record, contribution.adds === true);
    if (error === undefined) record = together(record, placed);
    else {
      const reason = `${error.reason}; see ${first.origin.file}:${first.origin.line}`;
      conflicts.push({ placed, error: { ...error, reason } });
    }
  }
  return { record, conflicts };
}

/** Groups consecutive contributions to the same record and merges each group. */
export async function* mergeInOrder(
  placed: AsyncIterable<SortedContribution>,
  rejected: ReadonlySet<number>,
): AsyncGenerator<{ readonly group: readonly SortedContribution[] } & MergedRecord> {
  let group: SortedContribution[] = [];
  for await (const one of placed) {
    if (rejected.has(one.entry)) continue;
    if (group[0] !== undefined && group[0].order !== one.order) {
      yield { group, ...merge(group) };
      group = [];
    }
    group.push(one);
  }
  if (group.length > 0) yield { group, ...merge(group) };
}

const idOf = ({ contribution }: SortedContribution) => contribution.record.id;

function contradiction(current: GraphRecord, added: GraphRecord, adds: boolean): EntryError | undefined {
  if (current.record === 'relationship' && added.record === 'relationship')
    if (current.from !== added.from || current.to !== added.to)
      return { reason: `${added.id} connects other entities` };
  if (adds) return undefined;
  for (const [name, value] of Object.entries(added.properties)) {
    const has = Object.hasOwn(current.properties, name) ? current.properties[name] : undefined;
    if (has !== undefined && has !== value)
      return {
        reason: `${name} is ${JSON.stringify(has)} here and ${JSON.stringify(value)} there`,
        path: ['properties', name],
        value,
      };
  }
  return undefined;
}

function together(current: GraphRecord, { contribution }: SortedContribution): GraphRecord {
  const { record: added, adds, alwaysCited } = contribution;
  const citations = alwaysCited
    ? [...new Set([...current.citations, ...added.citations])]
    : current.citations;
  const properties = adds ? current.properties : { ...current.properties, ...added.properties };
  if (current.record === 'entity' && added.record === 'entity') {
    const description = current.description ?? (adds ? undefined : added.description);
    const formerIds = [
      ...new Set([...(current.formerIds ?? []), ...((adds ? undefined : added.formerIds) ?? [])]),
    ];
    return {
      ...current,
      ...(description === undefined ? {} : { description }),
      names: namesTogether(current, added),
      ...(formerIds.length === 0 ? {} : { formerIds }),
      properties,
      citations,
    } satisfies EntityRecord;
  }
  return { ...(current as RelationshipRecord), properties, citations };
}

/** Adds new names; existing names stay, and the first preferred name of a language stays preferred. */
function namesTogether(current: EntityRecord, added: EntityRecord): readonly NameRecord[] {
  const keyOf = ({ text, type, language }: NameRecord) => nameId(current.id, text, type, language);
  const known = new Set(current.names.map(keyOf));
  const preferred = new Set(current.names.filter((name) => name.preferred).map(({ language }) => language));
  const fresh = added.names.filter((name) => !known.has(keyOf(name)));
  return fresh.length === 0
    ? current.names
    : [
        ...current.names,
        ...fresh.map((name) => {
          const { preferred: _, ...plain } = name;
          return name.preferred && preferred.has(name.language) ? plain : name;
        }),
      ];
}

/** The first error of a record on its own, undefined for a valid record. */
export function firstError(record: GraphRecord): EntryError | undefined {
  const [problem] = recordErrors(record);
  return problem && { ...problem, reason: `${problem.path.join('.')} ${problem.message}` };
}
