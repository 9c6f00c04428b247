import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DATED_KINDS, isKind, KIND_NAMES, kindRow } from '../src/domain/vocabulary/kinds';
import {
  isRelationshipType,
  RELATIONSHIP_TYPES,
  relationshipRow,
} from '../src/domain/vocabulary/relationships';
import { type CypherFile, type Declaration, parseCypherFile } from './cypher-file';
import { expandFragments, type Fragment, parseFragment } from './cypher-fragments';

const TABLES: Readonly<Record<string, readonly string[]>> = {
  kind: KIND_NAMES,
  dated: DATED_KINDS,
  relationship: RELATIONSHIP_TYPES,
};
const PRIMITIVES: Readonly<Record<string, string>> = {
  string: 'string',
  int: 'number',
  float: 'number',
  boolean: 'boolean',
  date: 'string',
  map: 'Readonly<Record<string, unknown>>',
  value: 'Value',
};

/** The generated module: one typed handle for each file under the folder. */
export function statementsModule(folder: string): string {
  const names = cypherFiles(folder);
  const read = (name: string) => readFileSync(path.join(folder, `${name}.cypher`), 'utf8');
  const fragments = new Map<string, Fragment>(
    names
      .filter((name) => name.startsWith('fragment/'))
      .map((name) => [path.basename(name), parseFragment(path.basename(name), read(name))]),
  );
  const files = names
    .filter((name) => !name.startsWith('fragment/'))
    .map((name) => parseCypherFile(name, read(name), (text) => expandFragments(text, fragments, name)));
  const shapes = new Set(
    files.flatMap((file) => file.rows.map((row) => row.type)).filter((type) => !(type in PRIMITIVES)),
  );
  const usesValue = files.some((file) =>
    [...file.parameters, ...file.rows].some((one) => one.type === 'value'),
  );
  return [
    '// Made by `npm run generate` from the files under cypher/. Do not edit.',
    ...(usesValue ? ["import type { Value } from './conversion';"] : []),
    ...(shapes.size > 0 ? [`import type { ${[...shapes].sort().join(', ')} } from './shapes';`] : []),
    "import type { Statement } from './statement';",
    '',
    ...files.map(handle),
  ].join('\n');
}

function cypherFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => file.slice(0, -'.cypher'.length).split(path.sep).join('/'))
    .sort();
}

function handle(file: CypherFile): string {
  const identifier = file.name.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase());
  const title = identifier.charAt(0).toUpperCase() + identifier.slice(1);
  const { text } = file;
  const statement = (name: string, body: string): string =>
    [
      `{`,
      `  name: ${JSON.stringify(name)},`,
      `  mode: '${file.mode}',`,
      `  parameters: { ${file.parameters.map((one) => `${one.name}: '${one.type}'`).join(', ')} },`,
      `  text: ${JSON.stringify(given(body)).replaceAll('\\n', '\\n" +\n    "')},`,
      `}`,
    ].join('\n');
  const type = `Statement<${title}Params, ${title}Row>`;
  const declaration = file.each
    ? `export const ${identifier}: Readonly<Record<${values(file)
        .map((value) => `'${value}'`)
        .join(' | ')}, ${type}>> = {\n${values(file)
        .map(
          (value) =>
            `${value}: ${statement(`${file.name} ${value}`, vary(text, file.each?.placeholder ?? '', value))},`,
        )
        .join('\n')}\n};`
    : `export const ${identifier}: ${type} = ${statement(file.name, text)};`;
  return [
    members(`${title}Params`, file.parameters),
    members(`${title}Row`, file.rows),
    `/** ${file.sentence} */`,
    declaration,
    '',
  ].join('\n');
}

/**
 * All parameters travel as one map. Neo4j plans a statement anew for every combination of the types and sizes of its
 * parameters, an absent filter being another type than a given one; a map is one type, so that one plan serves all.
 */
const given = (text: string) => text.replace(/\$([a-zA-Z]\w*)/g, '$given.$1');

/** Puts one value in its place; `PROPERTIES OF n` becomes what the vocabulary lets n have, in the table's order. */
function vary(text: string, placeholder: string, value: string): string {
  return text.replaceAll(`\`${placeholder}\``, value).replace(/`PROPERTIES OF (\w+)`/g, (_, thing: string) =>
    propertiesOf(value)
      .map((property) => `${thing}.${property}`)
      .join(', '),
  );
}

function propertiesOf(value: string): string[] {
  if (isKind(value)) return Object.keys(kindRow(value).properties);
  return isRelationshipType(value) ? Object.keys(relationshipRow(value).properties) : [];
}

function values(file: CypherFile): readonly string[] {
  const source = file.each?.values ?? '';
  return TABLES[source] ?? source.split(/\s+/);
}

function members(name: string, declarations: readonly Declaration[]): string {
  if (declarations.length === 0) return `export type ${name} = Readonly<Record<never, never>>;`;
  const lines = declarations.map((one) => {
    const base = PRIMITIVES[one.type] ?? one.type;
    return `  readonly ${one.name}: ${one.list ? `readonly ${base}[]` : base}${one.nullable ? ' | null' : ''};`;
  });
  return `export interface ${name} {\n${lines.join('\n')}\n}`;
}
