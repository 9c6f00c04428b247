import { kindRow } from '../vocabulary/kinds';
import type { Properties } from '../vocabulary/properties';
import { relationshipRow } from '../vocabulary/relationships';
import type { Problem } from './check';
import { formatCitation, parseCitation } from './citation';
import type { EntityRecord, Evidence, GraphRecord, RelationshipRecord } from './record';

/** Every id that a record points at, with the place in the record where it does. */
export function* pointers(record: GraphRecord): Generator<{ path: Problem['path']; id: string }> {
  yield* cited(record.citations, ['citations']);
  if (record.record === 'entity') {
    for (const [at, name] of record.names.entries()) yield* cited(name.citations, ['names', at, 'citations']);
  } else {
    yield { path: ['from'], id: record.from };
    yield { path: ['to'], id: record.to };
  }
  for (const [name, id] of posts(record)) yield { path: ['properties', name], id };
}

/** The record as it is where each id that it points at is another now; its own id stays. */
export function repointed<R extends GraphRecord>(record: R, now: (id: string) => string): R {
  const properties = { ...record.properties };
  for (const [name, id] of posts(record)) properties[name] = now(id);
  const moved = { ...record, ...citedAnew(record, now), properties };
  return moved.record === 'entity'
    ? { ...moved, names: moved.names.map((name) => ({ ...name, ...citedAnew(name, now) })) }
    : { ...moved, from: now(moved.from), to: now(moved.to) };
}

function citedAnew({ citations }: Evidence, now: (id: string) => string): Pick<Evidence, 'citations'> {
  const anew = citations.map((text) => {
    const citation = parseCitation(text);
    return citation === undefined ? text : formatCitation({ ...citation, source: now(citation.source) });
  });
  return { citations: [...new Set(anew)] };
}

function* cited(citations: readonly string[], path: Problem['path']) {
  for (const [at, citation] of citations.entries()) {
    const id = parseCitation(citation)?.source;
    if (id !== undefined) yield { path: [...path, at], id };
  }
}

function* posts(record: EntityRecord | RelationshipRecord): Generator<[name: string, id: string]> {
  const known: Properties =
    record.record === 'entity' ? kindRow(record.kind).properties : relationshipRow(record.type).properties;
  for (const [name, id] of Object.entries(record.properties)) {
    if (known[name]?.type.is === 'post' && typeof id === 'string') yield [name, id];
  }
}
