import type { GraphRecord } from '../../../../src/domain/record/record';
import type { QueryContext } from '../../../../src/services/query-context';
import { HUB_DEGREE } from '../../../../src/services/questions/filters/traversal-limits';
import { neighborhood } from '../../../../src/services/questions/neighborhood/neighborhood';
import { paths } from '../../../../src/services/questions/paths/paths';
import { type LoadedStore, startLoadedStore } from '../../../support/loaded-store';
import { entity, name, relationship } from '../../load/small-graph';

/** One more than the highest degree that is traversed. */
const HUB_SIZE = HUB_DEGREE + 1;

/** Two people whose only connection is an organization with very many posts. */
function* records(): Generator<GraphRecord> {
  yield entity('Source', 'source:paper', [name('The Paper')], { type: 'article' });
  for (const who of ['bob', 'cyd']) yield entity('Person', `person:${who}`, [name(who)]);
  yield entity('Organization', 'organization:hub', [name('hub')], { type: 'company' });
  for (let at = 1; at < HUB_SIZE; at += 1) {
    yield entity('Post', `post:hub-${at}`, [name(`post ${at}`)]);
    yield relationship('POST_IN', `post:hub-${at}`, 'organization:hub');
  }
  for (const who of ['bob', 'cyd']) yield relationship('MEMBER_OF', `person:${who}`, 'organization:hub');
}

let loaded: LoadedStore;
let context: QueryContext;
beforeAll(async () => {
  loaded = await startLoadedStore(records());
  context = loaded.ask;
});
afterAll(() => loaded.close());

describe('a hub', () => {
  const between = { from: 'person:bob', to: 'person:cyd' };

  it('connects nobody unless maxDegree allows it', async () => {
    expect(await paths(context, between)).toMatchObject({ paths: [], truncatedBy: 'LENGTH' });
    const { paths: found } = await paths(context, { ...between, filter: { maxDegree: 10_000 } });
    expect(found.map((path) => path.entities.map(({ id }) => id))).toEqual([
      ['person:bob', 'organization:hub', 'person:cyd'],
    ]);
  });

  it('is shown with its hidden count, and is not expanded', async () => {
    const { nodes, truncatedBy } = await neighborhood(context, { of: ['person:bob'], depth: 3, limit: 500 });
    expect(nodes.map(({ entity: { id }, hidden }) => [id, hidden])).toEqual([
      ['person:bob', 0],
      ['organization:hub', HUB_SIZE],
    ]);
    expect(truncatedBy).toEqual(['HUBS']);
  });

  it('is expanded when the query starts from it', async () => {
    const { nodes, edges, truncatedBy } = await neighborhood(context, {
      of: ['organization:hub'],
      limit: 100,
    });
    expect(nodes).toHaveLength(100);
    expect(edges).toHaveLength(99);
    expect(nodes[0]).toMatchObject({ degree: HUB_SIZE + 1, hidden: HUB_SIZE + 1 - 99 });
    expect(truncatedBy).toEqual(['ENTITIES']);
  });
});
