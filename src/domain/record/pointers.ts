import { kindDefinition } from '../vocabulary/kinds';
import type { Properties } from '../vocabulary/properties';
import { relationshipDefinition } from '../vocabulary/relationships';
import type { RecordError } from './check-record';
import { formatCitation, parseCitation } from './citation';
import type { EntityRecord, Evidence, GraphRecord, RelationshipRecord } from './record';

/** Every id that a record references, with its path in the record. */
export function* pointers(record: GraphRecord): Generator<{ path: RecordError['path']; id: string }> {
  yield* cited(record.citations, ['citations']);
  if (record.record === 'entity') {
    for (const [at, name] of record.names.entries()) yield* cited(name.citations, ['names', at, 'citations']);
  } else {
    yield { path: ['from'], id: record.from };
    yield { path: ['to'], id: record.to };
  }
  for (const [name, id] of posts(record)) yield { path: ['properties', name], id };
}

/** A copy of a record with each referenced id replaced. The record keeps its own id. */
export function withCurrentIds<R extends GraphRecord>(record: R, currentId: (id: string) => string): R {
  const properties = { ...record.properties };
  for (const [name, id] of posts(record)) properties[name] = currentId(id);
  const moved = { ...record, ...withCitations(record, currentId), properties };
  return moved.record === 'entity'
    ? { ...moved, names: moved.names.map((name) => ({ ...name, ...withCitations(name, currentId) })) }
    : { ...moved, from: currentId(moved.from), to: currentId(moved.to) };
}

function withCitations(
  { citations }: Evidence,
  currentId: (id: string) => string,
): Pick<Evidence, 'citations'> {
  const replaced = citations.map((text) => {
    const citation = parseCitation(text);
    return citation === undefined
      ? text
      : formatCitation({ ...citation, source: currentId(citation.source) });
  });
  return { citations: [...new Set(replaced)] };
}

function* cited(citations: readonly string[], path: RecordError['path']) {
  for (const [at, citation] of citations.entries()) {
    const id = parseCitation(citation)?.source;
    if (id !== undefined) yield { path: [...path, at], id };
  }
}

function* posts(record: EntityRecord | RelationshipRecord): Generator<[name: string, id: string]> {
  const known: Properties =
    record.record === 'entity'
      ? kindDefinition(record.kind).properties
      : relationshipDefinition(record.type).properties;
  for (const [name, id] of Object.entries(record.properties)) {
    if (known[name]?.type.is === 'post' && typeof id === 'string') yield [name, id];
  }
}
