import { nameId } from '../../domain/record/id';
import type { EntityRecord, GraphRecord, NameRecord, RelationshipRecord } from '../../domain/record/record';
import { recordErrors } from '../load/assert-valid';
import type { SortedContribution } from './external-sorter';
import type { RecordFault } from './field-locator';

/** An entry that contradicts earlier ones, and why. */
interface Conflict {
  readonly placed: SortedContribution;
  readonly fault: RecordFault;
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
        fault: { reason: `${idOf(placed)} has no entry that describes it` },
      })),
    };
  let record = first.contribution.record;
  const conflicts: Conflict[] = [];
  for (const placed of group) {
    if (placed === first) continue;
    const { contribution } = placed;
    const fault = contradiction(record, contribution.record, contribution.adds === true);
    if (fault === undefined) record = together(record, placed);
    else {
      const reason = `${fault.reason}; see ${first.origin.file}:${first.origin.line}`;
      conflicts.push({ placed, fault: { ...fault, reason } });
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

function contradiction(held: GraphRecord, more: GraphRecord, adds: boolean): RecordFault | undefined {
  if (held.record === 'relationship' && more.record === 'relationship')
    if (held.from !== more.from || held.to !== more.to)
      return { reason: `${more.id} connects other entities` };
  if (adds) return undefined;
  for (const [name, value] of Object.entries(more.properties)) {
    const has = Object.hasOwn(held.properties, name) ? held.properties[name] : undefined;
    if (has !== undefined && has !== value)
      return {
        reason: `${name} is ${JSON.stringify(has)} here and ${JSON.stringify(value)} there`,
        path: ['properties', name],
        value,
      };
  }
  return undefined;
}

function together(held: GraphRecord, { contribution }: SortedContribution): GraphRecord {
  const { record: more, adds, alwaysCited } = contribution;
  const citations = alwaysCited ? [...new Set([...held.citations, ...more.citations])] : held.citations;
  const properties = adds ? held.properties : { ...held.properties, ...more.properties };
  if (held.record === 'entity' && more.record === 'entity') {
    const description = held.description ?? (adds ? undefined : more.description);
    const formerIds = [
      ...new Set([...(held.formerIds ?? []), ...((adds ? undefined : more.formerIds) ?? [])]),
    ];
    return {
      ...held,
      ...(description === undefined ? {} : { description }),
      names: namesTogether(held, more),
      ...(formerIds.length === 0 ? {} : { formerIds }),
      properties,
      citations,
    } satisfies EntityRecord;
  }
  return { ...(held as RelationshipRecord), properties, citations };
}

/** Adds new names; existing names stay, and the first preferred name of a language stays preferred. */
function namesTogether(held: EntityRecord, more: EntityRecord): readonly NameRecord[] {
  const keyOf = ({ text, type, language }: NameRecord) => nameId(held.id, text, type, language);
  const known = new Set(held.names.map(keyOf));
  const preferred = new Set(held.names.filter((name) => name.preferred).map(({ language }) => language));
  const fresh = more.names.filter((name) => !known.has(keyOf(name)));
  return fresh.length === 0
    ? held.names
    : [
        ...held.names,
        ...fresh.map((name) => {
          const { preferred: _, ...plain } = name;
          return name.preferred && preferred.has(name.language) ? plain : name;
        }),
      ];
}

/** The first error of a record on its own, undefined for a valid record. */
export function firstError(record: GraphRecord): RecordFault | undefined {
  const [problem] = recordErrors(record);
  return problem && { ...problem, reason: `${problem.path.join('.')} ${problem.message}` };
}
