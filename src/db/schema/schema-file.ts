import { TABLES } from '../cypher/variants';

/** A constraint or index that the graph must have. */
export interface SchemaElement {
  readonly name: string;
  readonly type: 'CONSTRAINT' | 'RANGE' | 'FULLTEXT';
  readonly entityType: 'NODE' | 'RELATIONSHIP';
  readonly labelsOrTypes: readonly string[];
  readonly properties: readonly string[];
  /** Set for a full-text index. */
  readonly analyzer: string | undefined;
  /** The statement that creates it unless its name is taken. */
  readonly create: string;
}

/** A parsed schema file. */
export interface GraphSchema {
  readonly elements: readonly SchemaElement[];
  /** Names of indexes of earlier versions, to be dropped. */
  readonly obsolete: readonly string[];
}

/** Parses a schema file for a vocabulary. Throws for a statement that is not in one of the forms of schema/graph.cypher. */
export function parseSchema(text: string, tables: SchemaVocabulary = VOCABULARY): GraphSchema {
  const elements: SchemaElement[] = [];
  const obsolete: string[] = [];
  for (const statement of statementsOf(text).flatMap((one) => expand(one, tables))) {
    const dropped = DROP.exec(statement)?.groups?.name;
    if (dropped === undefined) elements.push(elementOf(statement));
    else obsolete.push(dropped);
  }
  return { elements, obsolete };
}

/** The values of each vocabulary table that a tag can name. */
export type SchemaVocabulary = Readonly<Record<string, readonly string[]>>;

const VOCABULARY: SchemaVocabulary = Object.fromEntries(
  Object.entries(TABLES).map(([name, { values }]) => [name, values]),
);

interface TaggedStatement {
  readonly tag: { readonly repeat: string; readonly placeholder: string; readonly table: string } | undefined;
  readonly text: string;
}

const TOKEN = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:``|[^`])*`|[\s\S]/g;
const TAG = /^\/\/ @(each|all) (\w+): (\w+)$/;

/** Splits at semicolons outside of quoted text, and drops comments except tags. */
function statementsOf(text: string): TaggedStatement[] {
  const statements: TaggedStatement[] = [];
  let statement = '';
  let tag: TaggedStatement['tag'];
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === ';') {
      if (statement.trim() !== '') statements.push({ tag, text: statement.trim() });
      [statement, tag] = ['', undefined];
    } else if (/^\/[/*]/.test(token)) {
      const [, repeat, placeholder, table] = TAG.exec(token) ?? [];
      if (repeat && placeholder && table) tag = { repeat, placeholder, table };
      statement += ' ';
    } else statement += token;
  }
  if (statement.trim() !== '') throw new Error(`schema: no semicolon after "${statement.trim()}"`);
  return statements;
}

function expand({ tag, text }: TaggedStatement, tables: SchemaVocabulary): string[] {
  if (tag === undefined) return [text];
  const { repeat, placeholder, table } = tag;
  const values = tables[table];
  if (values === undefined) throw new Error(`schema: unknown table ${table} in @${repeat} ${placeholder}`);
  const withValue = (value: string) =>
    text.replace(/`([^`]*)`/g, (quoted, name: string) =>
      name.includes(placeholder) || name.includes(placeholder.toLowerCase())
        ? name.replaceAll(placeholder, value).replaceAll(placeholder.toLowerCase(), value.toLowerCase())
        : quoted,
    );
  return repeat === 'all' ? [withValue(values.join('|'))] : values.map(withValue);
}

const DROP = /^DROP INDEX (?<name>\w+) IF EXISTS$/;
const CREATE = new RegExp(
  [
    /^CREATE (?<type>CONSTRAINT|INDEX|FULLTEXT INDEX) (?<name>\w+) IF NOT EXISTS/,
    /FOR (?:\(\w+:(?<labels>[\w|]+)\)|\(\)-\[\w+:(?<types>[\w|]+)\]-\(\))/,
    /(?:REQUIRE|ON|ON EACH) (?<properties>[([]?\w+\.\w+(?:, \w+\.\w+)*[)\]]?)(?: IS UNIQUE)?/,
  ]
    .map(({ source }) => source)
    .join('\\s+') + /(?:\s+OPTIONS \{indexConfig: \{`fulltext\.analyzer`: '(?<analyzer>\w+)'\}\})?$/.source,
);

function elementOf(create: string): SchemaElement {
  const { type, name, labels, types, properties, analyzer } = CREATE.exec(create)?.groups ?? {};
  if (!type || !name || !properties) throw new Error(`schema: cannot parse "${create}"`);
  return {
    name,
    type: type === 'CONSTRAINT' ? type : type === 'INDEX' ? 'RANGE' : 'FULLTEXT',
    entityType: labels === undefined ? 'RELATIONSHIP' : 'NODE',
    labelsOrTypes: (labels ?? types ?? '').split('|'),
    properties: [...properties.matchAll(/\.(\w+)/g)].map((match) => match[1] ?? ''),
    analyzer,
    create,
  };
}
