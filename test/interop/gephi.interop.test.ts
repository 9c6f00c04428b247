import { type Exported, type GephiGraph, gephi, startExported } from './exported';

/** Properties that only Gephi reports. `graph-files.interop.test.ts` checks that it reads everything. */

let exported: Exported;
let graph: GephiGraph;
beforeAll(async () => {
  exported = await startExported();
  graph = await gephi(await exported.file('gexf'));
}, 180_000);
afterAll(() => exported.close());

test('Gephi reads the column types', () => {
  expect(graph.columns.node).toMatchObject({
    kind: 'String',
    label_zh_hant: 'String',
    latitude: 'Double',
    rosterComplete: 'Boolean',
  });
  expect(graph.columns.edge).toMatchObject({ relationship: 'String', citations: 'String' });
});

test('Gephi shows dated nodes on its timeline from the first to the last day', () => {
  expect(graph.nodes['event:talk']).toMatchObject({ timeset: '<[2019-07-01, 2019-07-31]>' });
  expect(graph.nodes['event:dinner']).toMatchObject({ timeset: '<[2019-07-03, 2019-07-03]>' });
  expect(graph.nodes['organization:bureau']).toMatchObject({ timeset: '<[2001-01-01, Infinity]>' });
  expect(graph.nodes['place:town']).not.toHaveProperty('timeset');
});

test('Gephi reads the relationship type as the edge type', () => {
  const types = new Map(graph.edges.map(({ data }) => [data.id, data['edge type']]));
  for (const { id, type } of exported.relationships) expect(types.get(id)).toBe(type);
});
