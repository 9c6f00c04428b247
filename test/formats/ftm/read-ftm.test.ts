import type { ReadItem } from '../../../src/domain/record/read-item';
import { readFtm } from '../../../src/formats/ftm/read-ftm';
import { givenFile, readAll } from '../given-file';

const line = (id: string, schema: string, properties: object) =>
  `${JSON.stringify({ id, schema, properties, caption: 'x' })}\n`;

const FILE = [
  line('own', 'Ownership', { owner: ['p'], asset: ['c'], startDate: ['2012'] }),
  line('p', 'Person', {
    name: ['Ann Lee', '李安'],
    alias: ['Annie'],
    birthDate: ['1960-05'],
    nationality: ['gb'],
  }),
  line('c', 'Company', { name: ['Acme'] }),
  line('d', 'Directorship', { director: ['p'], organization: ['c'], role: ['chair'], endDate: ['2013'] }),
  line('a', 'Address', { full: ['Here'] }),
  line('x', 'Family', { person: ['p'], relative: ['nobody'] }),
  'not json\n',
  '{"id":5}\n',
].join('');

const recordsOf = (items: readonly ReadItem[]) =>
  items.flatMap((item) => (item.is === 'entry' ? item.contributions.map(({ record }) => record) : []));

it('reads things and relationships, in any order', async () => {
  const records = recordsOf(await readAll(readFtm, givenFile('e.ftm.json', FILE)));
  const ann = records.find((one) => one.record === 'entity' && one.kind === 'Person');
  const acme = records.find((one) => one.record === 'entity' && one.kind === 'Organization');
  expect(ann).toMatchObject({
    names: [{ text: 'Ann Lee', type: 'official' }, { text: '李安' }, { text: 'Annie', type: 'alias' }],
    properties: { born: '1960-05' },
    citations: [expect.stringMatching(/^source:[0-9a-f]{20}#line-2$/)],
  });
  expect(acme).toMatchObject({ properties: { type: 'company' } });
  expect(records.filter((one) => one.record === 'relationship')).toMatchObject([
    { type: 'LINKED_TO', from: ann?.id, to: acme?.id, properties: { type: 'related-to', during: '2012/' } },
    { type: 'MEMBER_OF', from: ann?.id, to: acme?.id, properties: { role: 'chair', during: '/2013' } },
  ]);
});

it('reports rejected, skipped and dropped values', async () => {
  const items = await readAll(readFtm, givenFile('e.ftm.json', FILE));
  expect(items.filter(({ is }) => is === 'rejection')).toMatchObject([
    { origin: { line: 7 }, value: 'not json\n'.trim(), reason: 'is not JSON' },
    { origin: { line: 8 } },
    { origin: { line: 6 }, value: 'x', reason: 'its relative nobody is not in the file' },
  ]);
  expect(items.filter(({ is }) => is === 'remark')).toMatchObject([
    { about: 'left-out', value: 'a', reason: 'has the schema Address, which is not supported' },
    { about: 'lost', value: 'Person.nationality' },
  ]);
});

it('connects all ends of a relationship, and keeps all descriptions', async () => {
  const file = [
    ...['p', 'q', 'r'].map((id) =>
      line(id, 'Person', { name: [id], summary: ['One.', 'Two.'], description: ['Three.'] }),
    ),
    line('k', 'UnknownLink', { subject: ['p', 'q'], object: ['r'], role: ['x'] }),
    line('c', 'Company', { name: ['Acme'] }),
    line('m', 'Membership', { member: ['p'], organization: ['c'], role: ['chair', 'owner'] }),
  ].join('');
  const records = recordsOf(await readAll(readFtm, givenFile('e.ftm.json', file)));
  const ids = Object.fromEntries(
    records.flatMap((one) => (one.record === 'entity' ? [[one.names[0]?.text, one.id]] : [])),
  );
  expect(records.filter((one) => one.record === 'relationship')).toMatchObject([
    { type: 'LINKED_TO', from: ids.p, to: ids.r },
    { type: 'LINKED_TO', from: ids.q, to: ids.r },
    { type: 'MEMBER_OF', properties: { role: 'chair; owner' } },
  ]);
  expect(records.find(({ id }) => id === ids.p)).toMatchObject({ description: 'One. Two. Three.' });
});

it('reports each dropped date with the reason', async () => {
  const file = [
    line('p', 'Person', { name: ['p'], birthDate: ['about 1950', '1951', '1952'] }),
    line('q', 'Person', { name: ['q'], birthDate: ['1960-05-01T00:00:00'] }),
    line('f', 'Family', { person: ['p'], relative: ['q'], startDate: ['spring 2010'], date: ['2011'] }),
  ].join('');
  const items = await readAll(readFtm, givenFile('e.ftm.json', file));
  const remarks = items.flatMap((one) => (one.is === 'remark' ? `${one.value}: ${one.reason}` : []));
  expect(remarks).toEqual([
    'Person.birthDate: “about 1950” is not a date',
    'Person.birthDate: “1952” is ignored, because “1951” comes first',
    'Person.birthDate: the time of day is dropped',
    'Family.startDate: “spring 2010” is not a date',
  ]);
  const records = recordsOf(items);
  expect(records.slice(1)).toMatchObject([
    { properties: { born: '1951' } },
    { properties: { born: '1960-05-01' } },
    { properties: { during: '2011' } },
  ]);
});

it('skips a relationship to a skipped entity', async () => {
  const file = [
    line('p', 'Person', { name: ['p'] }),
    line('a', 'Address', { full: ['Here'] }),
    line('k', 'UnknownLink', { subject: ['p'], object: ['a'] }),
  ].join('');
  const items = await readAll(readFtm, givenFile('e.ftm.json', file));
  expect(items.filter(({ is }) => is === 'rejection')).toEqual([]);
  expect(items).toContainEqual({
    is: 'remark',
    origin: { file: 'e.ftm.json', line: 3 },
    about: 'left-out',
    value: 'k',
    reason: 'its object has the schema Address, which is not supported',
  });
});

it('reads a diagram, whose ends may be whole entities', async () => {
  const person = (id: string) => ({ id, schema: 'Person', properties: { name: [id] } });
  const diagram = {
    layout: {
      entities: [
        person('a'),
        person('b'),
        { id: 'f', schema: 'Family', properties: { person: [person('a')], relative: ['b'] } },
      ],
    },
  };
  const records = recordsOf(await readAll(readFtm, givenFile('d.vis', JSON.stringify(diagram, null, 2))));
  expect(records.find((one) => one.record === 'relationship')).toMatchObject({
    properties: { type: 'family' },
    citations: [expect.stringMatching(/#entity-3$/)],
  });
});
