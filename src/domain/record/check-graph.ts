import { kindRow } from '../vocabulary/kinds';
import type { Properties } from '../vocabulary/properties';
import { relationshipRow } from '../vocabulary/relationships';
import type { Problem } from './check';
import { parseCitation } from './citation';
import type { EntityRecord, GraphRecord, RelationshipRecord } from './record';

/** A problem of one record that only shows beside the others. */
export interface GraphProblem extends Problem {
  /** The record's id, and its place in the list. */
  readonly record: string;
  readonly index: number;
}

/**
 * Everything that is wrong with a set of records taken together: what they point at is missing, or they contradict
 * each other. Each record is taken to have passed `checkRecord`. `known` says which ids exist outside the set.
 */
export function checkGraph(
  records: readonly GraphRecord[],
  known: (id: string) => boolean = () => false,
): GraphProblem[] {
  const problems: GraphProblem[] = [];
  const entities = new Map<string, EntityRecord>();
  for (const record of records) if (record.record === 'entity') entities.set(record.id, record);
  const exists = (id: string) => entities.has(id) || known(id);
  const seen = new Set<string>();
  const single = new Map<string, string>();

  for (const [index, record] of records.entries()) {
    const report = (path: Problem['path'], message: string, value: unknown) =>
      problems.push({ record: record.id, index, path, message, value });

    if (seen.has(record.id)) report(['id'], 'is the id of an earlier record too', record.id);
    seen.add(record.id);
    for (const { path, id } of pointers(record)) {
      if (!exists(id)) report(path, 'does not exist', id);
    }
    if (record.record === 'entity') continue;
    if (relationshipRow(record.type).fields.forward.single) {
      const other = single.get(`${record.type} ${record.from}`);
      if (other !== undefined)
        report(['to'], `a second ${record.type} from ${record.from}, which may have one`, record.to);
      single.set(`${record.type} ${record.from}`, record.to);
    }
    const status = entities.get(record.to)?.properties.status;
    if (record.properties.attendance === 'attended' && (status === 'planned' || status === 'cancelled')) {
      report(['properties', 'attendance'], `nobody attended what is ${status}`, record.properties.attendance);
    }
  }
  return problems;
}

/** Every id that a record points at, with the place in the record where it does. */
function* pointers(record: GraphRecord): Generator<{ path: Problem['path']; id: string }> {
  yield* cited(record.citations, ['citations']);
  if (record.record === 'entity') {
    for (const [at, name] of record.names.entries()) yield* cited(name.citations, ['names', at, 'citations']);
    yield* posts(kindRow(record.kind).properties, record);
  } else {
    yield { path: ['from'], id: record.from };
    yield { path: ['to'], id: record.to };
    yield* posts(relationshipRow(record.type).properties, record);
  }
}

function* cited(citations: readonly string[], path: Problem['path']) {
  for (const [at, citation] of citations.entries()) {
    const id = parseCitation(citation)?.source;
    if (id !== undefined) yield { path: [...path, at], id };
  }
}

function* posts(known: Properties, { properties }: EntityRecord | RelationshipRecord) {
  for (const [name, id] of Object.entries(properties)) {
    if (known[name]?.type.is === 'post' && typeof id === 'string') yield { path: ['properties', name], id };
  }
}
