import { interchange } from '../../formats/interchange';
import { entityOf, relationship, replacing, smallGraph } from '../../services/load/small-graph';
import { startTestService, type TestService } from '../../support/service';

const IMPORT = `mutation ($name: String!, $text: String!, $mapping: String, $importName: String, $dryRun: Boolean!) {
  importFile(name: $name, text: $text, mapping: $mapping, importName: $importName, dryRun: $dryRun) {
    importId read rejected
    entities { written unchanged removed }
    rejections { file line column value reason }
    remarks { about value times }
  }
}`;
const MAPPING = `import: register
sources:
  - { id: source:register, type: register, name: The register, language: en }
tables:
  - file: rows.csv
    dataset: register
    source: source:register
    language: en
    nodes:
      who: { kind: Person, key: Name, names: [Name], properties: { born: { date: { column: Born, forms: [yyyy] } } } }
`;
const ROWS = {
  name: 'rows.csv',
  text: 'Name,Born\nAnn Lee,1960\nBob Wu,long ago\n',
  mapping: MAPPING,
  dryRun: false,
};

interface Imported {
  readonly importFile: {
    readonly importId: string;
    readonly rejected: number;
    readonly entities: { readonly written: number; readonly unchanged: number } | null;
    readonly rejections: readonly object[];
  };
}

describe('importFile, if imports are enabled', () => {
  let service: TestService;
  const send = (file: object) => service.ask<Imported>(IMPORT, { ...file });

  beforeAll(async () => {
    service = await startTestService({ GUANXI_SEEDS: 'none', GUANXI_HTTP_IMPORT: 'on' });
  });
  afterAll(() => service.stop());

  test('writes a small file, returns a report, and makes the data available to queries', async () => {
    const dry = await send({ ...ROWS, dryRun: true });
    expect(dry.data.importFile.entities).toEqual({ written: 2, unchanged: 0, removed: 0 });
    const { data } = await send(ROWS);
    expect(data.importFile).toMatchObject({
      importId: 'import:register',
      read: 2,
      rejected: 1,
      entities: { written: 2, unchanged: 0 },
      rejections: [
        {
          file: 'rows.csv',
          line: 3,
          column: 2,
          value: 'long ago',
          reason: 'Born: is not a date in the format yyyy',
        },
      ],
    });
    const found = await service.ask<{ people: { totalCount: number } }>('{ people { totalCount } }');
    expect(found.data.people.totalCount).toBe(1);
    expect((await send(ROWS)).data.importFile.entities).toMatchObject({ written: 0, unchanged: 2 });
  });

  test('redirects a reference to a former id, and reports the redirect', async () => {
    const bob = { ...entityOf(smallGraph(), 'person:bob'), formerIds: ['person:robert'] };
    await send({ name: 'a.jsonl', text: interchange(replacing(smallGraph(), bob.id, bob)), dryRun: false });
    const late = relationship('HOLDS', 'person:robert', 'post:head');
    const { data } = await send({ name: 'b.jsonl', text: interchange([late]), dryRun: false });
    expect(data.importFile).toMatchObject({
      rejected: 0,
      remarks: [{ about: 'followed', value: 'person:robert', times: 1 }],
    });
    const tenures = '{ node(id: "person:bob") { ... on Person { tenures { nodes { id } } } } }';
    const found = await service.ask<{ node: { tenures: { nodes: { id: string }[] } } }>(tenures);
    expect(found.data.node.tenures.nodes).toEqual([{ id: 'post:head' }]);
  });

  test('rejects a table with an unknown encoding, and the service keeps running', async () => {
    const mapping = MAPPING.replace('- file: rows.csv', '- file: rows.csv\n    encoding: klingon');
    const { errors } = await send({ ...ROWS, mapping });
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining('“klingon”'),
      extensions: { code: 'BAD_FILE' },
    });
    expect((await send({ ...ROWS, dryRun: true })).data.importFile.rejected).toBe(1);
  });

  test('rejects a malformed file with an error code and a position', async () => {
    const { errors } = await send({
      name: 'g.graphml',
      text: '<!DOCTYPE g [<!ENTITY a "b">]><graphml/>',
      dryRun: false,
    });
    expect(errors[0]).toMatchObject({
      message: expect.stringMatching(/^g\.graphml:1:\d+ has a document type/),
      extensions: { code: 'BAD_FILE' },
    });
  });
});

test('importFile is rejected unless imports are enabled', async () => {
  const service = await startTestService({ GUANXI_SEEDS: 'none' });
  const { errors } = await service.ask(IMPORT, ROWS);
  expect(errors[0]?.extensions.code).toBe('IMPORT_OFF');
  const found = await service.ask<{ people: { totalCount: number } }>('{ people { totalCount } }');
  expect(found.data.people.totalCount).toBe(0);
  await service.stop();
});
