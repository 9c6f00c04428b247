import { statement, variants } from '../../src/db/file-statement';

test('a statement takes its text from its file, with all parameters in one map', () => {
  const { name, text } = statement('write/is-empty', 'read', {});
  expect(name).toBe('write/is-empty');
  expect(text).toMatch(/RETURN/);
  expect(statement<{ ids: string[] }, unknown>('entity/by-ids', 'read', { ids: 'string' }).text).toContain(
    '$given.ids',
  );
});

test('a variant has its value in the name and in the text', () => {
  const { Person } = variants<'Person', { rows: object[] }, unknown>('write/entities', 'write', 'kind', {
    rows: 'map',
  });
  expect(Person.name).toBe('write/entities Person');
  expect(Person.text).toContain('n:Person');
});

test.each([
  ['another mode', () => statement('write/is-empty', 'write', {})],
  ['another parameter', () => statement<{ id: string }, unknown>('write/is-empty', 'read', { id: 'string' })],
  [
    'another @each table',
    () =>
      variants<'Event', { rows: object[] }, unknown>('write/entities', 'write', 'dated', { rows: 'map' })
        .Event,
  ],
])('a file that declares %s is out of date', (_, make) => {
  expect(() => make().text).toThrow(/^cypher\/write\/\S+\.cypher: the header has changed/);
});

test('a missing file is named', () => {
  expect(() => statement('no/such', 'read', {}).text).toThrow(/^cypher\/no\/such\.cypher: not found in /);
});
