import path from 'node:path';
import { ALL_STATEMENTS } from '../../src/db/all-statements';
import { type Database, openDatabase } from '../../src/db/database';
import { writeClearPlanCache } from '../../src/db/statements.gen';
import { KINDS } from '../../src/domain/vocabulary/kinds';
import { RELATIONSHIPS } from '../../src/domain/vocabulary/relationships';
import { readSeeds } from '../../src/formats/seed/read-seeds';
import { loadRecords } from '../../src/services/load/load-records';
import { startTestNeo4j, type TestNeo4j } from '../support/neo4j';
import { type Explained, Profiler, scansOf } from './profiler';

const ROOT = path.join(__dirname, '../..');
const MINUTE = 60_000;

/** Statements that may scan or build a cartesian product, with the reason. */
const ALLOWED: readonly { readonly statement: RegExp; readonly scan: RegExp; readonly because: string }[] = [
  {
    statement: /^entity\/count /,
    scan: /^NodeByLabelScan n:/,
    because: 'it counts all entities of a kind that pass a filter',
  },
  {
    statement: /^export\/(entities|relationships)-summary$/,
    scan: /^NodeByLabelScan (n|start|end):Entity$/,
    because: 'it counts the whole graph by type',
  },
  {
    statement: /^export\/data-version$/,
    scan: /^NodeByLabelScan import:Import$/,
    because: 'it lists all imports, which are few',
  },
  {
    statement: /^schema\/migrate-redirects$/,
    scan: /^DirectedRelationshipTypeScan \(former\)-\[redirect:NOW\]->\(current\)$/,
    because: 'it migrates all relationships of a type that only graphs of an earlier version have',
  },
  {
    statement: /^write\/relationships /,
    scan: /^CartesianProduct$/,
    because: 'it pairs one start with one end per row',
  },
];

/** Names that are valid although no seed has them. Any other unknown name is a typing error. */
const KNOWN = new Set([
  ...[...Object.values(KINDS), ...Object.values(RELATIONSHIPS)].flatMap(({ properties }) =>
    Object.keys(properties),
  ),
  'endsFrom',
  'formerIds',
  'MERGED_INTO',
  'NOW',
]);

const warnings = ({ notifications }: Explained) =>
  notifications
    .filter(
      ({ description }) =>
        !KNOWN.has(/(?:property name|relationship type) is: (\w+)/.exec(description)?.[1] ?? ''),
    )
    .map(({ code, description }) => `${code} ${description}`);

let neo4j: TestNeo4j;
let database: Database;
let profiler: Profiler;

beforeAll(async () => {
  neo4j = await startTestNeo4j();
  database = openDatabase(neo4j);
  profiler = new Profiler(neo4j);
  const store = database.withOptions({ timeoutMs: MINUTE });
  const records = await readSeeds(path.join(ROOT, 'seeds'));
  await loadRecords(store, { importId: 'seeds', records, now: new Date() });
  // Plans that an earlier test file left were made for another graph.
  await store.run(writeClearPlanCache, { seconds: 60 });
}, 3 * MINUTE);

afterAll(async () => {
  await profiler.close();
  await database.close();
  await neo4j.stop();
});

test('statements have unique names', () => {
  expect(ALL_STATEMENTS.length).toBeGreaterThan(100);
  expect(new Set(ALL_STATEMENTS.map(({ name }) => name)).size).toBe(ALL_STATEMENTS.length);
});

describe.each(ALL_STATEMENTS.map((statement) => [statement.name, statement] as const))(
  '%s',
  (name, statement) => {
    let explained: Explained;

    beforeAll(async () => {
      explained = await profiler.explain(statement);
    }, MINUTE);

    test('gives no warning', () => {
      expect(warnings(explained)).toEqual([]);
    });

    test('does not scan', () => {
      const allowed = ALLOWED.filter((one) => one.statement.test(name));
      const scans = scansOf(explained).filter((scan) => !allowed.some((one) => one.scan.test(scan)));
      expect(scans).toEqual([]);
    });
  },
);

test.each(ALLOWED)('$statement still needs its exception: $because', async ({ statement, scan }) => {
  const explained = await Promise.all(
    ALL_STATEMENTS.filter(({ name }) => statement.test(name)).map((one) => profiler.explain(one)),
  );
  expect(explained.flatMap(scansOf).filter((one) => scan.test(one))).not.toEqual([]);
});
