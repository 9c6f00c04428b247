import jsonld from 'jsonld';
import { type Exported, printed, startExported, text } from './exported';

let exported: Exported;
let turtle: string[];
beforeAll(async () => {
  exported = await startExported();
  turtle = (await printed('rapper', '-q', '-i', 'turtle', '-o', 'ntriples', await exported.file('turtle')))
    .trim()
    .split('\n');
}, 180_000);
afterAll(() => exported.close());

const decoded = (triple: string) =>
  triple.replace(/\\u([0-9A-F]{4})|\\U([0-9A-F]{8})/g, (_, short, long) =>
    String.fromCodePoint(Number.parseInt(short ?? long, 16)),
  );
/** Normalizes triples: resolves all character escapes, removes duplicates, and sorts. */
const normalize = (triples: readonly string[]) =>
  [...new Set(triples.map((triple) => decoded(triple).replaceAll('\\"', '"').replaceAll("\\'", "'")))].sort();

test('JSON-LD and Turtle contain the same triples', async () => {
  const document = JSON.parse(await text(await exported.file('json-ld')));
  const documentLoader = () => Promise.reject(new Error('the document must not need remote contexts'));
  const quads = await jsonld.toRDF(document, { format: 'application/n-quads', documentLoader });
  expect(normalize(String(quads).trim().split('\n'))).toEqual(normalize(turtle));
});

test('names keep their language, and dates their type', () => {
  const triples = normalize(turtle);
  expect(triples).toContainEqual(
    '<urn:guanxi:person:quan-shunji> <http://www.w3.org/2004/02/skos/core#prefLabel> "權順基"@zh-hant .',
  );
  expect(triples).toContainEqual(
    '<urn:guanxi:event:talk> <urn:guanxi:term:date> "2019-07"^^<http://id.loc.gov/datatypes/edtf/EDTF> .',
  );
});

test('every relationship is a reified statement, and invited participants are not attendees', () => {
  const statements = turtle.filter((triple) => triple.includes('rdf-syntax-ns#predicate>'));
  expect(statements).toHaveLength(exported.relationships.length);
  const attendees = new Set(turtle.filter((triple) => triple.includes('> <https://schema.org/attendee> <')));
  const attended = exported.relationships.filter(
    (one) => one.type === 'TOOK_PART' && one.properties.attendance === 'attended',
  );
  expect(attendees.size).toBe(new Set(attended.map((one) => `${one.from} ${one.to}`)).size);
  expect([...attendees].some((triple) => triple.includes('hostile-01'))).toBe(false);
});

test('every citation has a triple', () => {
  const cited = turtle.filter((triple) => triple.includes('<urn:guanxi:term:citedAt>'));
  const facts = [...exported.entities, ...exported.relationships];
  expect(cited).toHaveLength(facts.reduce((sum, fact) => sum + new Set(fact.citations).size, 0));
});
