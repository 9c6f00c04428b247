import { generateGraph } from '../../bench/generate/graph';
import { type Database, openDatabase } from '../../src/db/database';
import { writeClearPlanCache } from '../../src/db/statements.gen';
import { readSeeds } from '../../src/formats/seed/read-seeds';
import { loadRecords } from '../../src/services/load/load-records';
import type { Page } from '../../src/services/paging/page';
import type { QueryContext } from '../../src/services/query-context';
import { commonContacts } from '../../src/services/questions/common-contacts/common-contacts';
import { meetings } from '../../src/services/questions/meetings/meetings';
import { search } from '../../src/services/questions/search/search';
import type { FoundHit } from '../../src/services/records/connection';
import { startTestNeo4j, type TestNeo4j } from '../support/neo4j';
import { plantedGraph } from './planted-graph';
import { type Profiled, Profiler, scansOf } from './profiler';
import { QUESTIONS } from './questions';

const MINUTE = 60_000;

/** Relationships of the small graph. */
const SMALL = 1_500;

/** The profiles of the statements that answered a question, and the answer. */
interface Cost {
  readonly profiles: readonly Profiled[];
  readonly answer: unknown;
}
type Costs = ReadonlyMap<string, Cost>;

function costOf(costs: Costs, question: string): Cost {
  const cost = costs.get(question);
  if (!cost) throw new Error(`not measured: ${question}`);
  return cost;
}

const hits = ({ profiles }: Cost) => profiles.reduce((sum, one) => sum + one.hits, 0);

/** The number of items in an answer: a list, a page, or a map by id. */
function size(answer: unknown): number {
  if (Array.isArray(answer)) return answer.length;
  if (answer instanceof Map) return answer.size;
  return (answer as { readonly edges: readonly unknown[] }).edges.length;
}

/** The sizes that the tests run at. */
export type Scale = 'common' | 'large';

/** Relationships of the graph that is compared with the small one. */
const RELATIONSHIPS: Readonly<Record<Scale, number>> = { common: 15_000, large: 155_000 };

/** Tests that each question reads as little in a big graph as in the small one. */
export function testProfiles(scale: Scale): void {
  let neo4j: TestNeo4j;
  let database: Database;
  let profiler: Profiler;
  let small: Costs;
  let big: Costs;

  beforeAll(async () => {
    neo4j = await startTestNeo4j();
    database = openDatabase(neo4j);
    profiler = new Profiler(neo4j);
    await load('seeds', await readSeeds('seeds'));
    small = await measure(SMALL);
    big = await measure(RELATIONSHIPS[scale]);
  }, 15 * MINUTE);

  afterAll(async () => {
    await profiler.close();
    await database.close();
    await neo4j.stop();
  });

  const load = (importId: string, records: Parameters<typeof loadRecords>[1]['records']) =>
    loadRecords(database.withOptions({ timeoutMs: 5 * MINUTE }), { importId, records, now: new Date() });

  /** The cost of each question in a generated graph of the given number of relationships, with the planted graph in it. */
  async function measure(size: number): Promise<Costs> {
    await load('generated', [...generateGraph({ seed: 1, relationships: size }), ...plantedGraph()]);
    await database.withOptions({ timeoutMs: 5 * MINUTE }).run(writeClearPlanCache, { seconds: 300 });
    const costs = new Map<string, Cost>();
    for (const [question, put] of Object.entries(QUESTIONS)) costs.set(question, await profiled(put));
    return costs;
  }

  async function profiled(put: (context: QueryContext) => Promise<unknown>): Promise<Cost> {
    const profiles: Profiled[] = [];
    const store = profiler.profiled((one) => profiles.push(one));
    return { answer: await put({ statements: store, limits: { maxPage: 100, maxIds: 100 } }), profiles };
  }

  describe.each(Object.keys(QUESTIONS))('%s', (question) => {
    test('is one statement, and has an answer', () => {
      const cost = costOf(big, question);
      expect(cost.profiles).toHaveLength(1);
      expect(size(cost.answer)).toBeGreaterThan(0);
    });

    test('reads no more in the large graph', () => {
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

  test.each(['wang', '王', 'meeting', 'm', ...(scale === 'large' ? ['王明'] : [])])(
    'a search for %s reads a bounded number of names',
    async (text) => {
      const cost = await profiled((context) => search(context, { text, first: 5 }));
      expect(size(cost.answer)).toBe(5);
      expect(hits(cost)).toBeLessThan(8_000);
    },
  );

  if (scale === 'common') return;

  test('an exact name comes first among thousands that are like it', async () => {
    const cost = await profiled((context) => search(context, { text: 'wang ming', first: 5 }));
    const names = (cost.answer as Page<FoundHit>).edges.map(({ node }) =>
      node.entity.names.map(({ text }) => text),
    );
    expect(names).toHaveLength(5);
    for (const each of names) expect(each).toContain('Wang Ming');
  });

  test('the busiest people can be compared within the memory of one transaction', async () => {
    const ids = ['person:generated-1', 'person:generated-2'];
    const common = await profiled((context) => commonContacts(context, { of: ids, first: 5 }));
    const shared = await profiled((context) => meetings(context, { between: ids, first: 5 }));
    expect(size(common.answer)).toBeGreaterThan(0);
    expect(hits(shared)).toBeLessThan(hits(common));
  });
}
