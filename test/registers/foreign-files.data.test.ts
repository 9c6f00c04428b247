import { createReadStream } from 'node:fs';
import path from 'node:path';
import type { ReadItem } from '../../src/domain/record/read-item';
import { requireReader } from '../../src/formats/readers';
import { sharedData } from '../support/shared-data';

async function read(file: string): Promise<ReadItem[]> {
  const place = sharedData(`datasets/${file}`);
  const name = path.basename(file);
  const items: ReadItem[] = [];
  const given = { name, bytes: () => createReadStream(place) };
  for await (const one of requireReader(name).read(given, { dataset: 'test', nodeKind: 'Person' }))
    items.push(one);
  return items;
}

const counts = (items: readonly ReadItem[]) => {
  const records = items.flatMap((one) =>
    one.is === 'entry' ? one.contributions.map(({ record }) => record) : [],
  );
  return {
    entities: records.filter((one) => one.record === 'entity' && one.kind !== 'Source').length,
    relationships: records.filter((one) => one.record === 'relationship').length,
    rejected: items.filter(({ is }) => is === 'rejection').length,
  };
};

test.each([
  ['graph-files/graphml/attributes.graphml', 6, 7],
  ['graph-files/graphml/multigraph.graphml', 6, 9],
  ['graph-files/graphml/miserables.graphml', 77, 254],
  ['graph-files/gexf/basic.gexf', 2, 2],
  ['graph-files/gexf/edge_viz.gexf', 2, 1],
  ['graph-files/gexf/les_miserables.gexf', 77, 254],
  ['graph-files/gexf/mixed.gexf', 3, 3],
  ['graph-files/gexf/v1_3.gexf', 2, 1],
  ['ftm-entities/t1.ftm.json', 6, 0],
  ['ftm-entities/sample.ftm', 17, 3],
  ['ftm-entities/royal-family.vis', 3, 4],
])('reads all of %s', async (file, entities, relationships) => {
  expect(counts(await read(file))).toEqual({ entities, relationships, rejected: 0 });
});

test.each([
  ['graph-files/gexf/missing_nodes.gexf', ['is an end of this edge, but no node has this id']],
  [
    'graph-files/gexf/undeclared_attribute.gexf',
    [
      'the attribute “url” of node 0 is not declared',
      'the attribute “url” of node 1 is not declared',
      'the attribute “count” of the edge from 0 to 1 is not declared',
    ],
  ],
])('rejects %s with the reasons', async (file, reasons) => {
  const found = (await read(file)).flatMap((one) => (one.is === 'rejection' ? one.reason : []));
  expect([...new Set(found)]).toEqual(reasons);
});
