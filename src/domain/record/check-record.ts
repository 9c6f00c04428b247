import { isKind, kindDefinition, kindOfId } from '../vocabulary/kinds';
import type { Properties } from '../vocabulary/properties';
import { accepts, isRelationshipType, relationshipDefinition } from '../vocabulary/relationships';
import { CONFIDENCES, NAME_TYPES } from '../vocabulary/terms';
import { isCitation } from './citation';
import { isEntityId, isRelationshipId } from './id';
import type { EntityRecord, Evidence, GraphRecord, NameRecord, RelationshipRecord } from './record';
import { languageError, textError, valueError } from './value';

type Path = readonly (string | number)[];

/** One error in a record: its path, a message and the invalid value. */
export interface RecordError {
  readonly path: Path;
  readonly message: string;
  readonly value?: unknown;
}

/** All errors in one record, checked against the vocabulary. Every record also needs evidence. */
export function checkRecord(record: GraphRecord): RecordError[] {
  return record.record === 'entity' ? checkEntity(record) : checkRelationship(record);
}

function checkEntity(entity: EntityRecord): RecordError[] {
  const problems = checkEvidence(entity, []);
  if (!isEntityId(entity.id)) {
    problems.push(problem(['id'], 'is not an entity id (kind:slug)', entity.id));
  }
  if (entity.description !== undefined)
    add(problems, ['description'], textError(entity.description), entity.description);
  if (isKind(entity.kind)) {
    const row = kindDefinition(entity.kind);
    if (isEntityId(entity.id) && kindOfId(entity.id) !== entity.kind) {
      problems.push(
        problem(
          ['id'],
          `does not start with ${row.idPrefix}:, the prefix of the kind ${entity.kind}`,
          entity.id,
        ),
      );
    }
    problems.push(...checkProperties(row.properties, entity.properties));
  } else {
    problems.push(problem(['kind'], 'is not a known kind of entity', entity.kind));
  }
  problems.push(...checkFormerIds(entity));
  if (entity.names.length === 0) problems.push(problem(['names'], 'needs at least one name'));
  const preferred = new Set<string>();
  for (const [at, name] of entity.names.entries()) {
    problems.push(...checkName(name, ['names', at]));
    if (name.preferred !== true) continue;
    const language = String(name.language).toLowerCase();
    if (preferred.has(language)) {
      problems.push(
        problem(
          ['names', at, 'preferred'],
          `is a second preferred name in ${name.language}; a language has only one`,
          name.text,
        ),
      );
    }
    preferred.add(language);
  }
  return problems;
}

function checkFormerIds({ id, kind, formerIds = [] }: EntityRecord): RecordError[] {
  const errorOf = (former: string, at: number) => {
    if (!isEntityId(former)) return 'is not an entity id (kind:slug)';
    if (kindOfId(former) !== kind) return `is not an id of kind ${kind}`;
    if (former === id) return 'is the current id of the entity';
    return formerIds.indexOf(former) < at ? 'is listed twice' : undefined;
  };
  const problems: RecordError[] = [];
  for (const [at, former] of formerIds.entries())
    add(problems, ['formerIds', at], errorOf(former, at), former);
  return problems;
}

function checkName(name: NameRecord, path: Path): RecordError[] {
  const problems = checkEvidence(name, path);
  add(problems, [...path, 'text'], textError(name.text), name.text);
  add(problems, [...path, 'language'], languageError(name.language), name.language);
  if (!Object.hasOwn(NAME_TYPES, name.type))
    problems.push(problem([...path, 'type'], oneOf(NAME_TYPES), name.type));
  return problems;
}

function checkRelationship(relationship: RelationshipRecord): RecordError[] {
  const { type, from, to } = relationship;
  const problems = checkEvidence(relationship, []);
  if (!isRelationshipType(type)) {
    return [...problems, problem(['type'], 'is not a known type of relationship', type)];
  }
  const row = relationshipDefinition(type);
  if (!isRelationshipId(relationship.id, type)) {
    problems.push(problem(['id'], `is not an id of a ${type} relationship`, relationship.id));
  }
  for (const end of ['from', 'to'] as const) {
    const id = relationship[end];
    const kind = kindOfId(id);
    if (!isEntityId(id) || kind === undefined) {
      problems.push(problem([end], 'is not an entity id (kind:slug)', id));
    } else if (!accepts(row[end], kind)) {
      problems.push(problem([end], `is of kind ${kind}, which ${type} does not accept`, id));
    }
  }
  if (from === to) problems.push(problem(['to'], 'is the same entity as "from"', to));
  problems.push(...checkProperties(row.properties, relationship.properties));
  return problems;
}

function checkEvidence({ citations, confidence, reason }: Evidence, path: Path): RecordError[] {
  const problems: RecordError[] = [];
  if (citations.length === 0) problems.push(problem([...path, 'citations'], 'needs at least one citation'));
  for (const [at, citation] of citations.entries()) {
    if (isCitation(citation)) continue;
    problems.push(problem([...path, 'citations', at], 'is not a citation (source:slug#locator)', citation));
  }
  if (!Object.hasOwn(CONFIDENCES, confidence)) {
    problems.push(problem([...path, 'confidence'], oneOf(CONFIDENCES), confidence));
  } else if (confidence !== 'stated' && reason === undefined) {
    problems.push(problem([...path, 'reason'], `is missing: an ${confidence} fact needs a reason`));
  }
  if (reason !== undefined) add(problems, [...path, 'reason'], textError(reason), reason);
  return problems;
}

function checkProperties(known: Properties, given: Readonly<Record<string, unknown>>): RecordError[] {
  const problems: RecordError[] = [];
  for (const [name, property] of Object.entries(known)) {
    if (property.required && !Object.hasOwn(given, name))
      problems.push(problem(['properties', name], 'is missing'));
  }
  for (const [name, value] of Object.entries(given)) {
    const property = Object.hasOwn(known, name) ? known[name] : undefined;
    const error = property === undefined ? 'is not a known property' : valueError(property.type, value);
    add(problems, ['properties', name], error, value);
  }
  return problems;
}

const oneOf = (terms: object) => `must be one of ${Object.keys(terms).join(', ')}`;

const problem = (path: Path, message: string, value?: unknown): RecordError =>
  value === undefined ? { path, message } : { path, message, value };

function add(problems: RecordError[], path: Path, message: string | undefined, value: unknown) {
  if (message !== undefined) problems.push(problem(path, message, value));
}
