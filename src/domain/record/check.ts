import { isKind, kindOfId, kindRow } from '../vocabulary/kinds';
import type { Properties } from '../vocabulary/properties';
import { accepts, isRelationshipType, relationshipRow } from '../vocabulary/relationships';
import { CONFIDENCES, NAME_TYPES } from '../vocabulary/terms';
import { isCitation } from './citation';
import { isEntityId, isRelationshipId } from './id';
import type { EntityRecord, Evidence, GraphRecord, NameRecord, RelationshipRecord } from './record';
import { languageFault, textFault, valueFault } from './value';

type Path = readonly (string | number)[];

/** One thing that is wrong with a record: where in it, what, and the value found there. */
export interface Problem {
  readonly path: Path;
  readonly message: string;
  readonly value?: unknown;
}

/** Everything that is wrong with one record taken alone, by the vocabulary's tables and the rule of evidence. */
export function checkRecord(record: GraphRecord): Problem[] {
  return record.record === 'entity' ? checkEntity(record) : checkRelationship(record);
}

function checkEntity(entity: EntityRecord): Problem[] {
  const problems = checkEvidence(entity, []);
  if (!isEntityId(entity.id)) {
    problems.push(problem(['id'], 'is not an id of the form kind:slug', entity.id));
  }
  if (entity.description !== undefined)
    add(problems, ['description'], textFault(entity.description), entity.description);
  if (isKind(entity.kind)) {
    const row = kindRow(entity.kind);
    if (isEntityId(entity.id) && kindOfId(entity.id) !== entity.kind) {
      problems.push(problem(['id'], `the ids of kind ${entity.kind} begin with ${row.idPrefix}:`, entity.id));
    }
    problems.push(...checkProperties(row.properties, entity.properties));
  } else {
    problems.push(problem(['kind'], 'is not a kind of the vocabulary', entity.kind));
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
        problem(['names', at, 'preferred'], `a second preferred name in ${name.language}`, name.text),
      );
    }
    preferred.add(language);
  }
  return problems;
}

function checkFormerIds({ id, kind, formerIds = [] }: EntityRecord): Problem[] {
  const fault = (former: string, at: number) => {
    if (!isEntityId(former)) return 'is not an id of the form kind:slug';
    if (kindOfId(former) !== kind) return `is not an id of the kind ${kind}`;
    if (former === id) return 'is the id that the entity has now';
    return formerIds.indexOf(former) < at ? 'is an earlier one of these ids again' : undefined;
  };
  const problems: Problem[] = [];
  for (const [at, former] of formerIds.entries()) add(problems, ['formerIds', at], fault(former, at), former);
  return problems;
}

function checkName(name: NameRecord, path: Path): Problem[] {
  const problems = checkEvidence(name, path);
  add(problems, [...path, 'text'], textFault(name.text), name.text);
  add(problems, [...path, 'language'], languageFault(name.language), name.language);
  if (!Object.hasOwn(NAME_TYPES, name.type))
    problems.push(problem([...path, 'type'], oneOf(NAME_TYPES), name.type));
  return problems;
}

function checkRelationship(relationship: RelationshipRecord): Problem[] {
  const { type, from, to } = relationship;
  const problems = checkEvidence(relationship, []);
  if (!isRelationshipType(type)) {
    return [...problems, problem(['type'], 'is not a type of relationship of the vocabulary', type)];
  }
  const row = relationshipRow(type);
  if (!isRelationshipId(relationship.id, type)) {
    problems.push(problem(['id'], `is not an id of a ${type}`, relationship.id));
  }
  for (const end of ['from', 'to'] as const) {
    const id = relationship[end];
    const kind = kindOfId(id);
    if (!isEntityId(id) || kind === undefined) {
      problems.push(problem([end], 'is not an id of the form kind:slug', id));
    } else if (!accepts(row[end], kind)) {
      problems.push(problem([end], `${type} does not go ${end} the kind ${kind}`, id));
    }
  }
  if (from === to) problems.push(problem(['to'], 'is the end that it starts from', to));
  problems.push(...checkProperties(row.properties, relationship.properties));
  return problems;
}

function checkEvidence({ citations, confidence, reason }: Evidence, path: Path): Problem[] {
  const problems: Problem[] = [];
  if (citations.length === 0) problems.push(problem([...path, 'citations'], 'needs at least one citation'));
  for (const [at, citation] of citations.entries()) {
    if (isCitation(citation)) continue;
    problems.push(
      problem([...path, 'citations', at], 'is not a citation of the form source:slug#locator', citation),
    );
  }
  if (!Object.hasOwn(CONFIDENCES, confidence)) {
    problems.push(problem([...path, 'confidence'], oneOf(CONFIDENCES), confidence));
  } else if (confidence !== 'stated' && reason === undefined) {
    problems.push(problem([...path, 'reason'], `what is ${confidence} needs a reason`));
  }
  if (reason !== undefined) add(problems, [...path, 'reason'], textFault(reason), reason);
  return problems;
}

function checkProperties(known: Properties, given: Readonly<Record<string, unknown>>): Problem[] {
  const problems: Problem[] = [];
  for (const [name, property] of Object.entries(known)) {
    if (property.required && !Object.hasOwn(given, name))
      problems.push(problem(['properties', name], 'is missing'));
  }
  for (const [name, value] of Object.entries(given)) {
    const property = Object.hasOwn(known, name) ? known[name] : undefined;
    const fault =
      property === undefined ? 'is not a property of the vocabulary' : valueFault(property.type, value);
    add(problems, ['properties', name], fault, value);
  }
  return problems;
}

const oneOf = (terms: object) => `must be one of ${Object.keys(terms).join(', ')}`;

const problem = (path: Path, message: string, value?: unknown): Problem =>
  value === undefined ? { path, message } : { path, message, value };

function add(problems: Problem[], path: Path, fault: string | undefined, value: unknown) {
  if (fault !== undefined) problems.push(problem(path, fault, value));
}
