import { FORMATS } from '../../src/formats/formats';
import { startTestService, type TestService } from '../support/service';

let api: TestService;
beforeAll(async () => {
  api = await startTestService();
}, 120_000);
afterAll(() => api.stop());

const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

test('exports everything as JSON lines: a header, each record, and an end with the record count', async () => {
  const { status, headers, text } = await api.send(
    {},
    '/export/jsonl?select=everything&exportDate=2026-01-02',
  );
  expect(status).toBe(200);
  expect(headers.get('content-type')).toMatch('application/x-ndjson');
  expect(headers.get('content-disposition')).toBe('attachment; filename="guanxi-everything.jsonl"');
  const [header, ...rest] = lines(text);
  const end = rest.pop();
  expect(header).toMatchObject({ record: 'header', form: 'guanxi', version: 1, made: '2026-01-02' });
  expect(end).toMatchObject({ record: 'end', records: rest.length });
  expect(rest).toHaveLength(header.counts.entities + header.counts.relationships);
  expect(rest.some((one) => one.id === 'person:quan-shunji')).toBe(true);
});

test('returns the same bytes for the same selection by POST', async () => {
  const get = await api.send(
    {},
    '/export/graphml?select=filter&kinds=Event&kinds=Person&during.from=2021-11-24&exportDate=2026-01-02',
  );
  const post = await api.send(
    {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        format: 'graphml',
        selection: { select: 'filter', kinds: ['Event', 'Person'], during: { from: '2021-11-24' } },
        exportDate: '2026-01-02',
      }),
    },
    '/export',
  );
  expect(post.text).toBe(get.text);
  expect(get.text).toMatch(/<\/graphml>\n$/);
});

async function exportEntities(selection: object) {
  const answer = await api.send(
    {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ format: 'jsonl', selection: { select: 'entities', ...selection } }),
    },
    '/export',
  );
  return { ...answer, records: answer.status === 200 ? lines(answer.text).slice(1, -1) : [] };
}

test('exports exactly the listed ids, any number of them, and the ends of their relationships', async () => {
  const all = lines((await api.send({}, '/export/jsonl?select=everything')).text).slice(1, -1);
  const entities = all.filter(({ record }) => record === 'entity').map(({ id }) => id);
  expect(entities.length).toBeGreaterThan(100);
  const whole = await exportEntities({ entities });
  expect(whole.records).toEqual(all);

  const participation = all.find(({ type, from }) => type === 'TOOK_PART' && from === 'person:hong-yanwei');
  const one = await exportEntities({ entities: ['person:quan-shunji'], relationships: [participation.id] });
  const ids = one.records.map(({ id }: { id: string }) => id);
  expect(ids).toEqual(
    expect.arrayContaining(['person:quan-shunji', 'person:hong-yanwei', participation.to, participation.id]),
  );
  expect(one.records.filter(({ record }: { record: string }) => record === 'relationship')).toHaveLength(1);

  const atDate = await exportEntities({
    entities: ['person:quan-shunji'],
    relationships: [participation.id],
    atDate: true,
  });
  const types = atDate.records.flatMap(({ type }: { type?: string }) => type ?? []);
  expect(types).toEqual(expect.arrayContaining(['TOOK_PART', 'HELD_AT', 'HOLDS', 'POST_IN']));
});

test.each([
  [{ entities: ['person:nobody'] }, 404, 'NOT_FOUND', 'person:nobody'],
  [
    { entities: ['person:quan-shunji'], relationships: ['took-part:no/body'] },
    404,
    'NOT_FOUND',
    'took-part:no/body',
  ],
  [{ entities: Array(10_001).fill('person:quan-shunji') }, 400, 'BAD_SELECTION', '10000'],
])('rejects unknown ids or too many ids (case %#)', async (selection, status, code, words) => {
  const answer = await exportEntities(selection);
  expect([answer.status, answer.errors[0]?.extensions.code]).toEqual([status, code]);
  expect(answer.errors[0]?.message).toContain(words);
});

test('counts the losses of a format in a header', async () => {
  const { headers, text } = await api.send({}, '/export/graphml?select=everything');
  const report = JSON.parse(headers.get('x-guanxi-losses') ?? '');
  const all = lines((await api.send({}, '/export/jsonl?select=everything')).text).slice(1, -1);
  const names = all.flatMap((record) => record.names ?? []);
  expect(report.records).toBe(all.length);
  expect(report.losses).toContainEqual(
    expect.objectContaining({ code: 'name-details', count: names.length }),
  );
  expect(text.match(/<node /g)).toHaveLength(all.filter((one) => one.record === 'entity').length);
});

test.each(FORMATS.map(({ name, extension }) => [name, extension === 'zip' ? null : 'gzip']))(
  'sends %s with content-encoding %s if the client accepts gzip',
  async (name, encoding) => {
    const headers = { 'accept-encoding': 'gzip' };
    const answer = await api.send({ headers }, `/export/${name}?select=everything`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-encoding')).toBe(encoding);
  },
);

test.each([
  ['/export/nonsense?select=everything', 400, 'UNKNOWN_FORMAT'],
  ['/export/jsonl', 400, 'BAD_SELECTION'],
  ['/export/jsonl?select=nothing', 400, 'BAD_SELECTION'],
  ['/export/jsonl?select=filter&kinds=Dog', 400, 'BAD_SELECTION'],
  ['/export/jsonl?select=filter&during.from=yesterday', 400, 'BAD_DATE'],
  ['/export/jsonl?select=filter&place=place:nowhere', 404, 'NOT_FOUND'],
  ['/export/jsonl?select=filter&source=source:none', 404, 'NOT_FOUND'],
  ['/export/jsonl?select=filter&topic=topic:none', 404, 'NOT_FOUND'],
  ['/export/jsonl?select=filter&types=nonsense', 400, 'BAD_SELECTION'],
  ['/export/jsonl?select=everything&shape=co-presence', 400, 'SHAPE_UNSUPPORTED'],
  ['/export/jsonl?select=everything&shape=round', 400, 'BAD_INPUT'],
  ['/export/jsonl?select=everything&__proto__.x=1', 400, 'BAD_SELECTION'],
])('rejects %s with %i %s', async (path, status, code) => {
  const answer = await api.send({}, path);
  expect(answer.status).toBe(status);
  expect(answer.errors[0]?.extensions.code).toBe(code);
});

test('reports the field of an invalid date', async () => {
  const { errors } = await api.send(
    {},
    '/export/jsonl?select=contacts&of=person:quan-shunji&filter.notDuring.until=soon',
  );
  expect(errors[0]).toMatchObject({
    extensions: { code: 'BAD_DATE', details: { field: 'notDuring.until' } },
  });
});

test('lists formats and selections', async () => {
  const { formats, selections } = JSON.parse((await api.send({}, '/export')).text);
  expect(formats.map((one: { name: string }) => one.name)).toContain('graphml');
  expect(selections.map((one: { select: string }) => one.select)).toContain('everything');
});
