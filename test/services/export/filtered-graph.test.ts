import { type Database, openDatabase } from '../../../src/db/database';
import { bounds, UNDATED } from '../../../src/domain/date/bounds';
import { parseEdtf } from '../../../src/domain/date/edtf';
import { overlaps, period } from '../../../src/domain/date/overlap';
import type { EntityRecord, GraphRecord, RelationshipRecord } from '../../../src/domain/record/record';
import { kindDefinition } from '../../../src/domain/vocabulary/kinds';
import { relationshipDefinition } from '../../../src/domain/vocabulary/relationships';
import { readSeeds } from '../../../src/formats/seed/read-seeds';
import type { FilterSelection } from '../../../src/services/export/selection';
import { loadRecords } from '../../../src/services/load/load-records';
import { AWKWARD } from '../../formats/subgraphs';
import { exportedBytes } from '../../support/exported';
import { startTestNeo4j } from '../../support/neo4j';

type Filter = Omit<FilterSelection, 'select'>;

let database: Database;
let entities: EntityRecord[];
let relationships: RelationshipRecord[];

beforeAll(async () => {
  database = openDatabase(await startTestNeo4j());
  const records: GraphRecord[] = [...(await readSeeds('seeds')), ...AWKWARD];
  const store = database.withOptions({ timeoutMs: 120_000 });
  await loadRecords(store, { importId: 'import:filtered', records, now: new Date(0) });
  entities = records.filter((record) => record.record === 'entity');
  relationships = records.filter((record) => record.record === 'relationship');
}, 300_000);
afterAll(() => database.close());

/** The ids that a filter must return, computed from the records without the database. */
function expected(filter: Filter): string[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const sure = { stated: 0, inferred: 1, uncertain: 2 };
  const common = ({ confidence, citations }: GraphRecord) =>
    sure[confidence] <= sure[filter.minConfidence ?? 'uncertain'] &&
    (filter.source === undefined || citations.some((one) => one.startsWith(`${filter.source}#`)));
  const inTime = (date: unknown) =>
    filter.during === undefined ||
    (typeof date === 'string' &&
      overlaps(
        date === ANY_TIME ? UNDATED : bounds(parseEdtf(date)),
        period(filter.during as object),
        filter.certainty ?? 'POSSIBLE',
      ));
  const typed = ({ properties }: EntityRecord) =>
    filter.types === undefined || filter.types.some((type) => type === properties.type);
  const whenOf = ({ kind, properties }: EntityRecord) => {
    const { dated } = kindDefinition(kind);
    return dated === undefined ? undefined : (properties[dated] ?? ANY_TIME);
  };
  const ofKind = ({ kind }: EntityRecord) => filter.kinds?.includes(kind) ?? true;
  const near = around(filter);

  const fits = (entity: EntityRecord) =>
    common(entity) &&
    ofKind(entity) &&
    typed(entity) &&
    inTime(whenOf(entity)) &&
    (near?.has(entity.id) ?? true);
  const passes = (edge: RelationshipRecord) => {
    const ends = [edge.to, edge.from].map((id) => byId.get(id)).filter((end) => end !== undefined);
    const dated = ends.find(({ kind }) => kind === 'Event' || kind === 'Agreement');
    const date =
      'during' in relationshipDefinition(edge.type).properties
        ? (edge.properties.during ?? ANY_TIME)
        : dated && (dated.properties.date ?? ANY_TIME);
    return (
      common(edge) &&
      (filter.relationships?.includes(edge.type) ?? true) &&
      ends.every(ofKind) &&
      ends.some(typed) &&
      inTime(date) &&
      (near === undefined || ends.some(({ id }) => near.has(id)))
    );
  };

  const edges = relationships.filter(passes);
  const found = new Set(entities.filter(fits).map(({ id }) => id));
  for (const { from, to, properties, citations } of edges) {
    for (const id of [from, to, properties.capacity, ...citations.map(sourceOf)])
      if (typeof id === 'string') found.add(id);
  }
  // Iterating a Set also visits members added meanwhile, so sources of sources are included.
  for (const id of found) {
    const entity = byId.get(id);
    for (const { citations } of entity === undefined ? [] : [entity, ...entity.names])
      for (const citation of citations) found.add(sourceOf(citation));
  }
  return [...found, ...edges.map(({ id }) => id)].sort();
}

/** The date of a record that can have a date but has none: it may be at any time. */
const ANY_TIME = '../..';

const sourceOf = (citation: string) => citation.slice(0, citation.indexOf('#'));

/** The ids at the place and about the topic of a filter, or `undefined` if it names neither. */
function around({ place, topic }: Filter): Set<string> | undefined {
  const related = (id: string, types: readonly string[]) =>
    relationships.filter((edge) => edge.to === id && types.includes(edge.type)).map(({ from }) => from);
  const sets: Set<string>[] = [];
  if (place !== undefined) {
    const places = new Set([place]);
    for (const one of places) for (const inner of related(one, ['WITHIN'])) places.add(inner);
    const there = [...places].flatMap((one) => related(one, ['HELD_AT', 'SITED_IN', 'SEATED_IN', 'GOVERNS']));
    sets.push(new Set([...places, ...there]));
  }
  if (topic !== undefined) sets.push(new Set([topic, ...related(topic, ['ABOUT'])]));
  const [first, second] = sets;
  return second === undefined ? first : new Set([...second].filter((id) => first?.has(id)));
}

async function exportedIds(filter: Filter): Promise<string[]> {
  const file = await exportedBytes(database, 'jsonl', { selection: { select: 'filter', ...filter } });
  const lines = file.toString().trimEnd().split('\n').slice(1, -1);
  return lines.map((line) => JSON.parse(line).id as string).sort();
}

const trip = { from: '2021-11-24', until: '2021-11-25' };

const FILTERS: Filter[] = [
  { minConfidence: 'stated' },
  { minConfidence: 'inferred', relationships: ['TOOK_PART', 'HOLDS'] },
  { during: trip },
  { during: trip, certainty: 'CERTAIN' },
  { during: { until: '2019-07' }, kinds: ['Event', 'Person'] },
  { place: 'place:wuxi' },
  { place: 'place:wuxi', during: trip, certainty: 'CERTAIN' },
  { topic: 'topic:regional-cooperation' },
  { topic: 'topic:investment-promotion', place: 'place:china' },
  { source: 'source:paper' },
  { source: 'source:paper', kinds: ['Person', 'Event'] },
  { types: ['talk', 'mou'] },
  { types: ['bureau'], relationships: ['POST_IN'] },
  { kinds: ['Person', 'Post'], relationships: ['HOLDS'] },
  { kinds: ['Person'], relationships: ['HOLDS'] },
];

test.each(FILTERS)('filter %j selects exactly the records that match it', async (filter) => {
  const ids = await exportedIds(filter);
  expect(ids).toEqual(expected(filter));
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.length).toBeLessThan(entities.length + relationships.length);
});

test('CERTAIN selects a subset of what POSSIBLE selects', async () => {
  const [possible, certain] = [
    await exportedIds({ during: trip }),
    await exportedIds({ during: trip, certainty: 'CERTAIN' }),
  ];
  expect(certain.length).toBeLessThan(possible.length);
  expect(possible).toEqual(expect.arrayContaining(certain));
});
