import { ftm } from '../../../src/formats/ftm/ftm';
import { markedGraph } from '../marked-graph';
import { AWKWARD, bytesOf, subgraphOf } from '../subgraphs';

/**
 * The schemata that are written, as the published FollowTheMoney model has them: what each must have, and those of its
 * properties that are used here. A property that is not among them is one that Aleph drops.
 */
const THING = words('name alias summary keywords sourceUrl notes proof');
const INTERVAL = words('startDate endDate date summary description recordId proof');
const INTEREST = [...INTERVAL, 'role', 'status'];
const LEGAL_ENTITY = [...THING, 'incorporationDate', 'dissolutionDate'];

const SCHEMATA: Readonly<Record<string, { must: readonly string[]; may: readonly string[] }>> = {
  Person: { must: ['name'], may: [...THING, 'birthDate', 'deathDate'] },
  Organization: { must: ['name'], may: LEGAL_ENTITY },
  PublicBody: { must: ['name'], may: LEGAL_ENTITY },
  Company: { must: ['name'], may: LEGAL_ENTITY },
  Position: { must: ['name'], may: THING },
  Address: { must: ['full'], may: [...THING, 'full', 'remarks', 'latitude', 'longitude'] },
  Event: { must: ['name'], may: [...THING, ...INTERVAL] },
  Project: { must: ['name'], may: [...THING, ...INTERVAL] },
  Document: { must: ['fileName'], may: [...THING, 'fileName', 'title', 'date'] },
  Occupancy: { must: ['holder', 'post'], may: [...INTERVAL, 'holder', 'post', 'status'] },
  Membership: { must: ['member', 'organization'], may: [...INTEREST, 'member', 'organization'] },
  UnknownLink: { must: ['subject', 'object'], may: [...INTEREST, 'subject', 'object'] },
};

/** Properties whose values are ids of other entities, and dates. */
const LINKS = words('proof holder post member organization subject object');
const DATES = words('startDate endDate date birthDate deathDate incorporationDate dissolutionDate');

function words(text: string): string[] {
  return text.split(' ');
}

interface Line {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const records = [...markedGraph().records, ...AWKWARD];
let lines: Line[];
beforeAll(async () => {
  const file = await bytesOf(ftm.write(subgraphOf(records), { cells: 'raw', locale: 'en' }));
  lines = file
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
});

test('only schemata of the table are written', () => {
  const written = new Set(lines.map(({ schema }) => schema));
  expect(Object.keys(SCHEMATA)).toEqual(expect.arrayContaining([...written]));
  expect(written.size).toBeGreaterThan(10);
});

test('every entity has what its schema requires, and only properties that it knows', () => {
  for (const { schema, properties } of lines) {
    const { must = [], may = [] } = SCHEMATA[schema] ?? {};
    expect(Object.keys(properties)).toEqual(expect.arrayContaining([...must]));
    expect(Object.keys(properties).filter((name) => !may.includes(name))).toEqual([]);
  }
});

test('references lead to entities of the file, and dates are dates', () => {
  const ids = new Set(lines.map(({ id }) => id));
  // The first line is marked again as the last.
  expect(ids.size).toBe(lines.length - 1);
  for (const { properties } of lines) {
    for (const name of LINKS) for (const id of properties[name] ?? []) expect(ids).toContain(id);
    for (const name of DATES)
      for (const date of properties[name] ?? []) expect(date).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
  }
});

test('the first line describes the file', () => {
  const [first] = lines;
  expect(first).toMatchObject({ schema: 'Document', properties: { date: ['2026-01-02'] } });
  expect(first?.properties.notes).toEqual(
    expect.arrayContaining(['selection: {"select":"everything"}', 'licences: CC BY 4.0']),
  );
});

test('repeats the header with the line count in the last line', () => {
  const [first, last] = [lines[0], lines.at(-1)];
  const notes = [...(first?.properties.notes ?? []), `lines: ${lines.length}`];
  expect(last).toEqual({ ...first, properties: { ...first?.properties, notes } });
});
