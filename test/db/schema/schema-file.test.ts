import { readFileSync } from 'node:fs';
import { parseSchema } from '../../../src/db/schema/schema-file';
import { DATED_KINDS, KIND_NAMES } from '../../../src/domain/vocabulary/kinds';
import { RELATIONSHIP_TYPES } from '../../../src/domain/vocabulary/relationships';

const TABLES = { kind: ['Person', 'Place'], relationship: ['HOLDS', 'WITHIN'] };
const parse = (text: string) => parseSchema(text, TABLES);
const created = (text: string) => parse(text).elements.map(({ create }) => create);

describe('a schema file', () => {
  it('describes its constraints and indexes', () => {
    const constraint = 'CREATE CONSTRAINT a_id IF NOT EXISTS FOR (n:A) REQUIRE n.id IS UNIQUE';
    const range = 'CREATE INDEX a_by_name IF NOT EXISTS FOR (n:A) ON (n.name, n.id)';
    const fulltext =
      "CREATE FULLTEXT INDEX cited IF NOT EXISTS\nFOR ()-[r:R|S]-() ON EACH [r.x, r.y]\nOPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}";
    expect(parse(`${constraint};\n${range};\n${fulltext};\nDROP INDEX old IF EXISTS;`)).toEqual({
      elements: [
        {
          name: 'a_id',
          type: 'CONSTRAINT',
          entityType: 'NODE',
          labelsOrTypes: ['A'],
          properties: ['id'],
          analyzer: undefined,
          create: constraint,
        },
        {
          name: 'a_by_name',
          type: 'RANGE',
          entityType: 'NODE',
          labelsOrTypes: ['A'],
          properties: ['name', 'id'],
          analyzer: undefined,
          create: range,
        },
        {
          name: 'cited',
          type: 'FULLTEXT',
          entityType: 'RELATIONSHIP',
          labelsOrTypes: ['R', 'S'],
          properties: ['x', 'y'],
          analyzer: 'cjk',
          create: fulltext,
        },
      ],
      obsolete: ['old'],
    });
  });

  it('repeats a statement with @each for each value', () => {
    expect(
      created('// @each KIND: kind\nCREATE INDEX `kind_by_x` IF NOT EXISTS FOR (n:`KIND`) ON (n.x);'),
    ).toEqual([
      'CREATE INDEX person_by_x IF NOT EXISTS FOR (n:Person) ON (n.x)',
      'CREATE INDEX place_by_x IF NOT EXISTS FOR (n:Place) ON (n.x)',
    ]);
  });

  it('puts all values of @all into one statement', () => {
    expect(
      created('// @all TYPE: relationship\nCREATE INDEX y IF NOT EXISTS FOR ()-[r:`TYPE`]-() ON (r.x);'),
    ).toEqual(['CREATE INDEX y IF NOT EXISTS FOR ()-[r:HOLDS|WITHIN]-() ON (r.x)']);
  });

  it('can contain semicolons in comments', () => {
    expect(
      created('// one; two\nCREATE INDEX y IF NOT EXISTS /* a; */ FOR (n:A) ON (n.x); // last;\n'),
    ).toEqual(['CREATE INDEX y IF NOT EXISTS   FOR (n:A) ON (n.x)']);
  });

  it('can be empty', () => {
    expect(parse(' \n// only this\n;;')).toEqual({ elements: [], obsolete: [] });
  });

  it.each([
    ['CREATE INDEX y FOR (n:A) ON (n.x);', /cannot parse "CREATE INDEX y FOR/],
    ['CREATE INDEX y IF NOT EXISTS FOR (n:A) ON (n.x)', /no semicolon/],
    ['// @each KIND: kinds\nDROP INDEX `kind_x` IF EXISTS;', /unknown table kinds/],
  ])('rejects %s', (text, message) => {
    expect(() => parse(text)).toThrow(message);
  });
});

test('the schema of the graph follows from the vocabulary', () => {
  const { elements } = parseSchema(readFileSync('schema/graph.cypher', 'utf8'));
  const names = elements.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const type of RELATIONSHIP_TYPES) expect(names).toContain(`${type.toLowerCase()}_id`);
  for (const kind of KIND_NAMES) expect(names).toContain(`${kind.toLowerCase()}_by_name`);
  for (const kind of DATED_KINDS) expect(names).toContain(`${kind.toLowerCase()}_by_time`);
  expect(elements.find(({ name }) => name === 'cited_relationships')?.labelsOrTypes).toEqual(
    RELATIONSHIP_TYPES,
  );
});
