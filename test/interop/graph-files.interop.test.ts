import path from 'node:path';
import type { EntityRecord, RelationshipRecord } from '../../src/domain/record/record';
import { type Exported, gephi, printed, python, type ReadGraph, startExported } from './exported';

let exported: Exported;
beforeAll(async () => {
  exported = await startExported();
}, 180_000);
afterAll(() => exported.close());

const readers = [
  [
    'NetworkX reads GraphML',
    'graphml',
    (file: string) => python<ReadGraph>('read_networkx.py', 'graphml', file),
  ],
  ['igraph reads GraphML', 'graphml', (file: string) => python<ReadGraph>('read_igraph.py', file)],
  [
    'NetworkX reads GEXF 1.2',
    'gexf-1.2',
    (file: string) => python<ReadGraph>('read_networkx.py', 'gexf', file),
  ],
  ['Gephi reads GEXF 1.3', 'gexf', gephi],
  ['Gephi reads GraphML', 'graphml', gephi],
] as const;

/** The attributes of an entity that every reader must return. */
const nodeOf = ({ kind, description, properties, confidence, reason, citations }: EntityRecord) => ({
  kind,
  confidence,
  citations: citations.join(' '),
  ...properties,
  ...(description === undefined ? {} : { description }),
  ...(reason === undefined ? {} : { reason }),
});

const edgeOf = ({ id, type, properties, confidence, citations }: RelationshipRecord) => ({
  id,
  relationship: type,
  confidence,
  citations: citations.join(' '),
  ...properties,
});

describe.each(readers)('%s', (_name, format, read) => {
  let graph: Omit<ReadGraph, 'about'>;
  beforeAll(async () => {
    graph = await read(await exported.file(format));
  });

  test('with every node and all its attributes', () => {
    expect(graph.directed).toBe(true);
    expect(Object.keys(graph.nodes)).toHaveLength(exported.entities.length);
    for (const entity of exported.entities) expect(graph.nodes[entity.id]).toMatchObject(nodeOf(entity));
  });

  test('with every edge, including parallel edges, and all its attributes', () => {
    expect(graph.edges).toHaveLength(exported.relationships.length);
    const byId = new Map(graph.edges.map((edge) => [edge.data.id, edge]));
    for (const edge of exported.relationships) {
      const found = byId.get(edge.id);
      expect([found?.source, found?.target]).toEqual([edge.from, edge.to]);
      expect(found?.data).toMatchObject(edgeOf(edge));
    }
    const parallel = graph.edges.filter((one) => one.source === 'person:ann' && one.target === 'event:talk');
    expect(parallel).toHaveLength(2);
  });

  test('with Chinese labels, and with uncertain dates as text and bounds', () => {
    expect(graph.nodes['person:quan-shunji']).toMatchObject({
      label: 'Quan Shunji',
      label_zh_hant: '權順基',
    });
    expect(graph.nodes['event:talk']).toMatchObject({
      date: '2019-07',
      date_earliest: '2019-07-01',
      date_latest: '2019-07-31',
    });
    expect(graph.nodes['organization:bureau']).toMatchObject({
      during: '2001/..',
      during_earliest: '2001-01-01',
    });
    expect(graph.nodes['organization:bureau']).not.toHaveProperty('during_latest');
  });
});

test('NetworkX reads Cytoscape JSON with lists and parallel edges', async () => {
  const graph = await python<ReadGraph>('read_networkx.py', 'cytoscape', await exported.file('cytoscape'));
  expect(Object.keys(graph.nodes).sort()).toEqual(exported.entities.map(({ id }) => id).sort());
  for (const entity of exported.entities) {
    const { citations } = entity;
    expect(graph.nodes[entity.id]).toMatchObject({ ...nodeOf(entity), citations });
  }
  const byId = new Map(graph.edges.map((edge) => [edge.data.id, edge]));
  expect(byId.size).toBe(exported.relationships.length);
  for (const edge of exported.relationships) {
    const { citations } = edge;
    expect(byId.get(edge.id)).toMatchObject({
      source: edge.from,
      target: edge.to,
      data: { ...edgeOf(edge), citations },
    });
  }
});

test('GraphML contains the selection, the export date and the licences as graph attributes', async () => {
  const { about } = await python<ReadGraph>('read_igraph.py', await exported.file('graphml'));
  expect(about).toMatchObject({ selection: '{"select":"everything"}', made: '2026-01-02' });
  expect(about.licences).toContain('CC BY 4.0');
});

test.each(['graphml', 'gexf', 'gexf-1.2'])('xmllint validates %s', async (format) => {
  const grammar = path.join(__dirname, `${format}.rng`);
  for (const shape of ['events', 'co-presence'] as const) {
    const file = await exported.file(format, { shape });
    await printed('xmllint', '--noout', '--nonet', '--relaxng', grammar, file);
  }
});

test('GEXF has a start time for dated nodes', async () => {
  const start = await printed(
    'xmllint',
    '--xpath',
    'string(//*[local-name()="node"][@id="event:talk"]/@start)',
    await exported.file('gexf'),
  );
  expect(start.trim()).toBe('2019-07-01');
});

describe('the co-presence graph', () => {
  /** The number of shared events of each pair, counted directly from the records. */
  function pairs(): Map<string, number> {
    const held = new Set(
      exported.entities.filter((one) => one.properties.status === 'held').map(({ id }) => id),
    );
    const byEvent = new Map<string, Set<string>>();
    for (const { type, from, to, properties } of exported.relationships) {
      if (type !== 'TOOK_PART' || !held.has(to) || properties.attendance !== 'attended') continue;
      byEvent.set(to, (byEvent.get(to) ?? new Set()).add(from));
    }
    const counts = new Map<string, number>();
    for (const present of byEvent.values()) {
      const sorted = [...present].sort();
      for (const [at, a] of sorted.entries()) {
        for (const b of sorted.slice(at + 1)) counts.set(`${a} ${b}`, (counts.get(`${a} ${b}`) ?? 0) + 1);
      }
    }
    return counts;
  }

  test.each(readers)('matches the records: %s', async (_name, format, read) => {
    const graph = await read(await exported.file(format, { shape: 'co-presence' }));
    expect(graph.directed).toBe(false);
    const found = new Map(
      graph.edges.map(({ source, target, data }) => [[source, target].sort().join(' '), Number(data.count)]),
    );
    expect(found).toEqual(pairs());
    expect(found.size).toBe(graph.edges.length);
    expect(graph.edges.every(({ data }) => data.derived === true)).toBe(true);
  });
});
