import { ExternalSorter } from '../../../src/services/import/external-sorter';
import { entity, name, relationship, smallGraph } from '../load/small-graph';

const at = (entry: number) => ({ file: 'f', line: entry });

async function all(sorter: ExternalSorter) {
  const found: [string, number][] = [];
  for await (const { contribution, entry } of sorter.inOrder()) found.push([contribution.record.id, entry]);
  return found;
}

it('sorts more records than fit in memory, and keeps entries of one record in order', async () => {
  const sorter = new ExternalSorter(10);
  const ids = Array.from({ length: 97 }, (_, one) => (one * 37) % 53);
  for (const [entry, id] of ids.entries())
    await sorter.add(
      { record: entity('Topic', `topic:${id}`, [name('line\u2028sep\u0085 \r\n end')]) },
      entry,
      at(entry),
    );
  const expected = ids
    .map((id, entry): [string, number] => [`topic:${id}`, entry])
    .sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]));
  expect(await all(sorter)).toEqual(expected);
  expect(await all(sorter)).toEqual(expected);
  await sorter.close();
});

it('sorts sources first and relationships last', async () => {
  const sorter = new ExternalSorter();
  await sorter.add({ record: relationship('ABOUT', 'event:a', 'topic:b') }, 1, at(1));
  for (const [entry, record] of smallGraph().entries()) await sorter.add({ record }, entry, at(entry));
  const ids = (await all(sorter)).map(([id]) => id);
  expect(ids[0]).toBe('source:paper');
  expect(ids.slice(1, 6).every((id) => /^(event|organization|person|post):/.test(id))).toBe(true);
  expect(ids[6]).toBe('about:event:a/topic:b');
  await sorter.close();
});
