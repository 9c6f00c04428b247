import type { ReadItem } from '../../../src/domain/record/read-item';
import type { EntityRecord, GraphRecord, RelationshipRecord } from '../../../src/domain/record/record';
import { readGexf } from '../../../src/formats/gexf/read-gexf';
import { graphml } from '../../../src/formats/graphml/graphml';
import { readGraphml } from '../../../src/formats/graphml/read-graphml';
import { smallGraph } from '../../services/load/small-graph';
import { givenFile, readAll } from '../given-file';
import { writtenFile } from '../written-file';

const GRAPHML = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="l" for="node" attr.name="label"/><key id="c" for="node" attr.name="color"><default>red</default></key>
<key id="w" for="edge" attr.name="weight"/>
<graph edgedefault="undirected">
<edge id="early" source="a" target="b"/>
<node id="a"><data key="l">Ann &amp; 李</data></node>
<node id="b"><data key="c">blue</data></node>
<edge source="b" target="a"><data key="w">2</data></edge>
</graph></graphml>`;
const GEXF = `<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">
<attributes class="node"><attribute id="0" title="age" type="integer"/></attributes>
<nodes><node id="a" label="Ann"><attvalues><attvalue for="0" value="3"/></attvalues></node><node id="b" label="Bob"/></nodes>
<edges><edge id="e" source="a" target="b" start="2012" end="2013-05"/></edges></graph></gexf>`;

const recordsOf = (items: readonly ReadItem[]): GraphRecord[] =>
  items.flatMap((item) => (item.is === 'entry' ? item.contributions.map(({ record }) => record) : []));
const lostOf = (items: readonly ReadItem[]) =>
  items.flatMap((item) => (item.is === 'remark' && item.about === 'lost' ? item.value : []));

it('gives foreign nodes the requested kind, and of edges plain links, with the line as evidence', async () => {
  const items = await readAll(readGraphml, givenFile('g.graphml', GRAPHML), { nodeKind: 'Person' });
  const records = recordsOf(items);
  const people = records.filter((one) => one.record === 'entity' && one.kind === 'Person');
  expect(people).toMatchObject([
    {
      names: [{ text: 'Ann & 李', type: 'as-printed', language: 'und' }],
      citations: [expect.stringMatching(/#line-6$/)],
    },
    { names: [{ text: 'b' }] },
  ]);
  const links = records.filter((one) => one.record === 'relationship');
  expect(links.map(({ type, from, to, properties }) => [type, from, to, properties])).toEqual([
    ['LINKED_TO', people[1]?.id, people[0]?.id, { type: 'related-to' }],
    ['LINKED_TO', people[0]?.id, people[1]?.id, { type: 'related-to' }],
  ]);
  expect(lostOf(items)).toEqual(['color', 'weight', 'undirected']);
  expect(records.filter((one) => one.record === 'entity' && one.kind === 'Source')).toMatchObject([
    { properties: { type: 'dataset', title: 'g.graphml' } },
  ]);
});

it('keeps the time of a GEXF edge', async () => {
  const items = await readAll(readGexf, givenFile('g.gexf', GEXF), { nodeKind: 'Organization' });
  expect(recordsOf(items).find((one) => one.record === 'relationship')?.properties).toEqual({
    type: 'related-to',
    during: '2012/2013-05',
  });
  expect(lostOf(items)).toEqual(['age']);
});

describe('reports the parts of a GEXF edge that a link cannot hold', () => {
  const during = async (edge: string) => {
    const xml = GEXF.replace(/<edge .*\/>/, edge);
    const items = await readAll(readGexf, givenFile('g.gexf', xml), { nodeKind: 'Person' });
    const link = recordsOf(items).find((one) => one.record === 'relationship');
    const remarks = items.flatMap((one) =>
      one.is === 'remark' && one.value !== 'age' ? `${one.value}: ${one.reason}` : [],
    );
    return { during: link?.properties.during, remarks };
  };
  const NO_PLACE = 'Guanxi has no property for it';

  it.each([
    ['start="2012-05-01T10:00:00" end="2013"', '2012-05-01/2013', ['start: the time of day is dropped']],
    ['start="12.5"', undefined, ['start: “12.5” is not a date']],
    ['start="2013" end="2012"', undefined, ['start: 2013/2012 is not a valid period']],
    ['label="knows"', undefined, [`label: ${NO_PLACE}`]],
    ['timestamp="2012"', undefined, [`timestamp: ${NO_PLACE}`]],
    ['type="undirected"', undefined, ['undirected: the link keeps the direction from source to target']],
  ])('%s', async (attributes, expected, remarks) => {
    expect(await during(`<edge id="e" source="a" target="b" ${attributes}/>`)).toEqual({
      during: expected,
      remarks,
    });
  });

  it('nested elements', async () => {
    const inner = '<spells><spell start="2012"/></spells><viz:color r="1"/><attvalues/>';
    const { remarks } = await during(`<edge id="e" source="a" target="b">${inner}</edge>`);
    expect(remarks).toEqual([`<spells>: ${NO_PLACE}`, `<color>: ${NO_PLACE}`]);
  });
});

it('skips derived edges, with a remark', async () => {
  const derived =
    '<key id="d" for="edge" attr.name="derived"/><graph edgedefault="undirected">' +
    '<edge id="co-presence:person:a/person:b" source="a" target="b"><data key="d">true</data></edge>';
  const xml = GRAPHML.replace('<graph edgedefault="undirected">', derived);
  const items = await readAll(readGraphml, givenFile('g.graphml', xml), { nodeKind: 'Person' });
  expect(recordsOf(items).filter(({ record }) => record === 'relationship')).toHaveLength(2);
  expect(items).toContainEqual(
    expect.objectContaining({ about: 'left-out', value: 'co-presence:person:a/person:b' }),
  );
});

it('does not guess the kind of nodes', async () => {
  await expect(readAll(readGraphml, givenFile('g.graphml', GRAPHML))).rejects.toMatchObject({
    code: 'BAD_FILE',
    message: expect.stringContaining('does not state the kind of its nodes'),
  });
});

it.each([
  [
    'an edge to no node',
    GRAPHML.replace('target="a"', 'target="z"'),
    { value: 'z', reason: 'is an end of this edge, but no node has this id' },
  ],
  [
    'a node given twice',
    GRAPHML.replace('id="b"', 'id="a"'),
    { value: 'a', reason: 'is also the id of an earlier node' },
  ],
  [
    'a key that is not declared',
    GRAPHML.replace('key="w"', 'key="v"'),
    { reason: 'the key “v” is not declared' },
  ],
  ['a node without id', GRAPHML.replace('<node id="b">', '<node>'), { reason: 'the node has no id' }],
  [
    'a hyperedge',
    GRAPHML.replace('</graph>', '<hyperedge/></graph>'),
    { reason: 'a hyperedge is not supported' },
  ],
])('rejects %s, with its position', async (_, xml, expected) => {
  const items = await readAll(readGraphml, givenFile('g.graphml', xml), { nodeKind: 'Person' });
  expect(items.filter(({ is }) => is === 'rejection')).toContainEqual(
    expect.objectContaining({
      ...expected,
      origin: { file: 'g.graphml', line: expect.any(Number), column: expect.any(Number) },
    }),
  );
});

it.each([
  ['a graph of another form', '<gexf/>', 'it starts with <gexf>'],
  ['nothing', '', 'g.graphml'],
])('rejects %s', async (_, xml, message) => {
  await expect(readAll(readGraphml, givenFile('g.graphml', xml))).rejects.toMatchObject({
    code: 'BAD_FILE',
    message: expect.stringContaining(message),
  });
});

it('GraphML from Guanxi survives a round trip with ids, kinds, properties and evidence; of names only the texts', async () => {
  const records = smallGraph().map((one) =>
    one.id === 'person:bob' ? { ...one, formerIds: ['person:robert', 'person:rob'] } : one,
  );
  const items = await readAll(readGraphml, givenFile('g.graphml', await written(records)));
  const back = recordsOf(items);
  const bare = (one: GraphRecord) => (one.record === 'entity' ? { ...one, names: undefined } : one);
  const byId = (all: readonly GraphRecord[]) => all.map(bare).sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(byId(back)).toEqual(byId(records));
  const texts = (all: readonly GraphRecord[]) =>
    all.flatMap((one) => (one.record === 'entity' ? one.names.map(({ text }) => text) : [])).sort();
  expect(texts(back)).toEqual(texts(records));
  expect(lostOf(items)).toEqual([]);
});

function written(records: readonly GraphRecord[]): Promise<string> {
  const entities = records.filter((one): one is EntityRecord => one.record === 'entity');
  const relationships = records.filter((one): one is RelationshipRecord => one.record === 'relationship');
  return writtenFile(graphml, entities, relationships);
}
