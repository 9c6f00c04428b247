import path from 'node:path';
import { generateGraph } from '../../bench/generate/graph';
import { type Database, openDatabase } from '../../src/db/database';
import type { SearchRow } from '../../src/db/shapes';
import { readSeeds } from '../../src/formats/seed/read-seeds';
import { loadRecords } from '../../src/services/load/load-records';
import type { Page } from '../../src/services/paging/page';
import type { QueryContext } from '../../src/services/query-context';
import { commonContacts } from '../../src/services/questions/common-contacts/common-contacts';
import { meetings } from '../../src/services/questions/meetings/meetings';
import { search } from '../../src/services/questions/search/search';
import { startTestNeo4j, type TestNeo4j } from '../support/neo4j';
import { plantedGraph } from './planted-graph';
import { type Profiled, Profiler, scansOf } from './profiler';
import { QUESTIONS } from './questions';

const ROOT = path.join(__dirname, '../..');
/** Relationships; the big graph has more than 100,000 participations. */
const SMALL = 1_500;
const BIG = 155_000;
const MINUTE = 60_000;

/** What a question read in a graph, and what it was answered. */
interface Cost {
  readonly profiles: readonly Profiled[];
  readonly answer: unknown;
}
type Costs = ReadonlyMap<string, Cost>;

let neo4j: TestNeo4j;
let database: Database;
let profiler: Profiler;
let small: Costs;
let big: Costs;

beforeAll(async () => {
  neo4j = await startTestNeo4j();
  database = openDatabase(neo4j);
  profiler = new Profiler(neo4j);
  await load('seeds', await readSeeds(path.join(ROOT, 'seeds')));
  small = await measure(SMALL);
  big = await measure(BIG);
}, 15 * MINUTE);

afterAll(async () => {
  await profiler.close();
  await database.close();
  await neo4j.stop();
});

const load = (importId: string, records: Parameters<typeof loadRecords>[1]['records']) =>
  loadRecords(database.asked({ timeoutMs: 5 * MINUTE }), { importId, records, now: new Date() });

/** What each question costs where so many relationships are around what is asked about. */
async function measure(relationships: number): Promise<Costs> {
  await load('generated', [...generateGraph({ seed: 1, relationships }), ...plantedGraph()]);
  const costs = new Map<string, Cost>();
  for (const [question, put] of Object.entries(QUESTIONS)) costs.set(question, await profiled(put));
  return costs;
}

async function profiled(put: (ask: QueryContext) => Promise<unknown>): Promise<Cost> {
  const profiles: Profiled[] = [];
  const store = profiler.profiled((one) => profiles.push(one));
  return { answer: await put({ statements: store, limits: { maxPage: 100, maxIds: 100 } }), profiles };
}

function costOf(costs: Costs, question: string): Cost {
  const cost = costs.get(question);
  if (!cost) throw new Error(`not measured: ${question}`);
  return cost;
}

const hits = ({ profiles }: Cost) => profiles.reduce((sum, one) => sum + one.hits, 0);

/** How many things an answer has: a list, a page, or a map from ids to pages, entities or numbers. */
function size(answer: unknown): number {
  if (Array.isArray(answer)) return answer.length;
  if (answer instanceof Map) return answer.size;
  return (answer as { readonly edges: readonly unknown[] }).edges.length;
}

describe.each(Object.keys(QUESTIONS))('%s', (question) => {
  test('is one statement, and has an answer', () => {
    const cost = costOf(big, question);
    expect(cost.profiles).toHaveLength(1);
    expect(size(cost.answer)).toBeGreaterThan(0);
  });

  test('reads no more in a graph a hundred times as large', () => {
    const before = hits(costOf(small, question));
    expect(before).toBeGreaterThan(0);
    expect(hits(costOf(big, question))).toBeLessThanOrEqual(1.2 * before + 100);
  });

  test('scans nothing', () => {
    for (const costs of [small, big]) {
      const scans = costOf(costs, question).profiles.flatMap(scansOf);
      expect(scans).toEqual([]);
    }
  });
});

test.each(['wang', '王', '王明', 'meeting', 'm'])(
  'a search for %s reads a bounded number of names',
  async (text) => {
    const cost = await profiled((ask) => search(ask, { text, first: 5 }));
    expect(size(cost.answer)).toBe(5);
    expect(hits(cost)).toBeLessThan(8_000);
  },
);

test('an exact name comes first among thousands that are like it', async () => {
  const cost = await profiled((ask) => search(ask, { text: 'wang ming', first: 5 }));
  const names = (cost.answer as Page<SearchRow>).edges.map(({ node }) =>
    node.entity.names.map(({ text }) => text),
  );
  expect(names).toHaveLength(5);
  for (const each of names) expect(each).toContain('Wang Ming');
});

test('the busiest people can be compared within the memory of one transaction', async () => {
  const ids = ['person:generated-1', 'person:generated-2'];
  const common = await profiled((ask) => commonContacts(ask, { of: ids, first: 5 }));
  const shared = await profiled((ask) => meetings(ask, { between: ids, first: 5 }));
  expect(size(common.answer)).toBeGreaterThan(0);
  expect(hits(shared)).toBeLessThan(hits(common));
});
