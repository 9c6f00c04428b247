import type { GraphRecord } from '../../../../src/domain/record/record';
import type { QueryContext } from '../../../../src/services/query-context';
import { HUB_DEGREE } from '../../../../src/services/questions/filters/traversal-limits';
import { neighborhood } from '../../../../src/services/questions/neighborhood/neighborhood';
import { paths } from '../../../../src/services/questions/paths/paths';
import { type LoadedStore, startLoadedStore } from '../../../support/loaded-store';
import { entity, name, relationship } from '../../load/small-graph';

/** Just too many to be walked through. */
const HUB_SIZE = HUB_DEGREE + 1;

/** Two people with nothing in common but a body with very many posts. */
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
let ask: QueryContext;
beforeAll(async () => {
  loaded = await startLoadedStore(records());
  ask = loaded.ask;
});
afterAll(() => loaded.close());

describe('a hub', () => {
  const between = { from: 'person:bob', to: 'person:cyd' };

  it('connects nobody unless that is asked for', async () => {
    expect(await paths(ask, between)).toMatchObject({ paths: [], truncatedBy: 'LENGTH' });
    const { paths: found } = await paths(ask, { ...between, filter: { maxDegree: 10_000 } });
    expect(found.map((path) => path.entities.map(({ id }) => id))).toEqual([
      ['person:bob', 'organization:hub', 'person:cyd'],
    ]);
  });

  it('is shown and not walked on from, with what it hides', async () => {
    const { nodes, truncatedBy } = await neighborhood(ask, { of: ['person:bob'], depth: 3, limit: 500 });
    expect(nodes.map(({ entity: { id }, hidden }) => [id, hidden])).toEqual([
      ['person:bob', 0],
      ['organization:hub', HUB_SIZE],
    ]);
    expect(truncatedBy).toEqual(['HUBS']);
  });

  it('is walked on from where the question starts from it', async () => {
    const { nodes, edges, truncatedBy } = await neighborhood(ask, { of: ['organization:hub'], limit: 100 });
    expect(nodes).toHaveLength(100);
    expect(edges).toHaveLength(99);
    expect(nodes[0]).toMatchObject({ degree: HUB_SIZE + 1, hidden: HUB_SIZE + 1 - 99 });
    expect(truncatedBy).toEqual(['ENTITIES']);
  });
});
