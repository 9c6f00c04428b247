import { AppError } from '../../../src/errors';
import { readMapping } from '../../../src/formats/mapping/read-mapping';

const SOUND = `import: register
sources:
  - { id: source:register, type: register, name: The register, language: en }
tables:
  - file: rows.csv
    dataset: register
    source: source:register
    language: en
    nodes:
      who: { kind: Person, key: Name, names: [Name] }
      what: { kind: Event, key: No, names: [{ text: Title, type: as-printed }], properties: { type: { constant: meeting } } }
    relationships:
      - { type: TOOK_PART, from: who, to: what, properties: { role: { constant: attendee } } }
`;

function errors(text: string): string[] {
  try {
    readMapping('m.yaml', text);
  } catch (error) {
    if (error instanceof AppError && error.code === 'BAD_FILE') return error.message.split('\n');
    throw error;
  }
  return [];
}

it('reads a valid mapping', () => {
  expect(readMapping('m.yaml', SOUND).tables[0]?.nodes.who).toMatchObject({ kind: 'Person', key: 'Name' });
});

it.each([
  ['an unknown key', 'dataset: register', 'datasets: register', 'm.yaml:6:15 tables[0].datasets'],
  ['an unknown kind', 'kind: Person', 'kind: Persona', 'm.yaml:10:20 tables[0].nodes.who.kind'],
  [
    'an unknown property',
    'properties: { type:',
    'properties: { sort:',
    'tables[0].nodes.what.properties.sort',
  ],
  ['an end that no node has', 'from: who', 'from: whom', 'm.yaml:13:34 tables[0].relationships[0].from'],
  [
    'an end of the wrong kind',
    'from: who',
    'from: what',
    'is of kind Event, which TOOK_PART does not accept',
  ],
  [
    'a source that is not listed',
    'source: source:register',
    'source: source:other',
    'm.yaml:7:13 tables[0].source',
  ],
  [
    'a bad language',
    'language: en\n    nodes',
    'language: english language\n    nodes',
    'm.yaml:8:15 tables[0].language',
  ],
  ['a node without names', 'names: [Name]', 'cite: all', 'needs names'],
  ['broken YAML', 'import: register', 'import: [register', 'm.yaml:'],
])('reports the position of %s', (_, from, to, expected) => {
  const found = errors(SOUND.replace(from, to));
  expect(found).toContainEqual(expect.stringContaining(expected));
});

it('rejects an invalid date format', () => {
  const text = SOUND.replace('{ constant: meeting }', '{ date: { column: When, forms: [dd-yyyy] } }');
  expect(errors(text)[0]).toMatch(/^m\.yaml:11:/);
});
