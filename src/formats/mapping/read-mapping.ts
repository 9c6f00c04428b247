import { kindDefinition } from '../../domain/vocabulary/kinds';
import { accepts, relationshipDefinition } from '../../domain/vocabulary/relationships';
import { AppError } from '../../errors';
import { type FileError, problemAt, problemLine, type YamlPath } from '../yaml/position';
import { issueProblems, readYaml, WORDING } from '../yaml/read-yaml';
import { MAPPING, type Mapping, type TableMapping } from './mapping-schema';

/** Parses a mapping file. Throws BAD_FILE with all errors, one per line: `file:line:column path: message`. */
export function readMapping(name: string, text: string): Mapping {
  const { file, value, problems } = readYaml(name, text);
  if (problems.length > 0) throw badMapping(problems);
  const parsed = MAPPING.safeParse(value, WORDING);
  if (!parsed.success) throw badMapping(issueProblems(file, parsed.error, []));
  const errors = parsed.data.tables.flatMap((table, at) => [
    ...tableErrors(table, parsed.data, ['tables', at]),
  ]);
  if (errors.length > 0) throw badMapping(errors.map(([path, message]) => problemAt(file, path, message)));
  return parsed.data;
}

type TableError = readonly [YamlPath, string];

/** The errors in a table, checked against the vocabulary and the rest of the mapping. */
function* tableErrors(table: TableMapping, { sources }: Mapping, path: YamlPath): Generator<TableError> {
  if (!sources.some(({ id }) => id === table.source))
    yield [[...path, 'source'], 'is not listed under sources'];
  for (const [name, node] of Object.entries(table.nodes)) {
    const known = kindDefinition(node.kind).properties;
    const at = [...path, 'nodes', name];
    for (const property of Object.keys(node.properties ?? {}))
      if (!Object.hasOwn(known, property))
        yield [[...at, 'properties', property], `is not a property of the kind ${node.kind}`];
    if (node.refer === undefined && node.names === undefined)
      yield [at, 'needs names, or `refer: true` if another table describes it'];
    if (node.join !== undefined && node.kind !== 'Person')
      yield [[...at, 'join'], 'is only allowed for the kind Person'];
  }
  for (const [at, relationship] of (table.relationships ?? []).entries()) {
    const row = relationshipDefinition(relationship.type);
    const here = [...path, 'relationships', at];
    for (const end of ['from', 'to'] as const) {
      const node = table.nodes[relationship[end]];
      if (node === undefined) yield [[...here, end], 'is not a node of this table'];
      else if (!accepts(row[end], node.kind))
        yield [[...here, end], `is of kind ${node.kind}, which ${relationship.type} does not accept`];
    }
    for (const property of Object.keys(relationship.properties ?? {}))
      if (!Object.hasOwn(row.properties, property))
        yield [[...here, 'properties', property], `is not a property of ${relationship.type}`];
  }
}

function badMapping(problems: readonly FileError[]): AppError {
  const lines = [...new Set(problems.map(problemLine))];
  return new AppError('BAD_FILE', lines.join('\n'), { problems });
}
