import { type Exported, printed, startExported } from './exported';

let exported: Exported;
beforeAll(async () => {
  exported = await startExported();
}, 180_000);
afterAll(() => exported.close());

interface Drawn {
  readonly objects: readonly {
    readonly _gvid: number;
    readonly name: string;
    readonly label: string;
    readonly kind: string;
    readonly description?: string;
  }[];
  readonly edges: readonly {
    readonly tail: number;
    readonly head: number;
    readonly id: string;
    readonly relationship: string;
  }[];
}

test('Graphviz draws every node and every edge', async () => {
  const drawn = JSON.parse(await printed('dot', '-Tjson', await exported.file('dot'))) as Drawn;
  const names = new Map(drawn.objects.map((one) => [one._gvid, one.name]));
  expect([...names.values()].sort()).toEqual(exported.entities.map(({ id }) => id).sort());
  expect(drawn.objects.find((one) => one.name === 'event:talk')?.kind).toBe('Event');
  const edges = drawn.edges.map((one) => [
    one.id,
    names.get(one.tail),
    names.get(one.head),
    one.relationship,
  ]);
  expect(edges.sort()).toEqual(
    exported.relationships.map((one) => [one.id, one.from, one.to, one.type]).sort(),
  );
});

test('texts other than labels are exact, except for an odd run of backslashes before a quotation mark', async () => {
  const drawn = JSON.parse(await printed('dot', '-Tjson', await exported.file('dot'))) as Drawn;
  const read = new Map(drawn.objects.map(({ name, description }) => [name, description]));
  const hostile = exported.entities.filter((one) => one.id.startsWith('person:hostile'));
  for (const { id, description = '' } of hostile) {
    const oneMore = description.replace(/(?<!\\)((?:\\\\)*\\)(?="|$)/g, '$1\\');
    expect(read.get(id)).toBe(oneMore);
  }
});

test('a hostile name remains a single label', async () => {
  const drawn = JSON.parse(await printed('dot', '-Tjson', await exported.file('dot'))) as Drawn;
  const labels = drawn.objects.filter((one) => one.name.startsWith('person:hostile')).map((one) => one.label);
  // Graphviz treats backslashes in labels as escapes, so the export doubles them.
  const expected = exported.entities
    .filter((one) => one.id.startsWith('person:hostile'))
    .map((one) => one.names[0]?.text.replaceAll('\\', '\\\\'));
  expect(labels.sort()).toEqual(expected.sort());
});
