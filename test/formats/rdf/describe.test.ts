import { aboutFile } from '../../../src/formats/rdf/about';
import { describe as describeRecord } from '../../../src/formats/rdf/describe';
import { entity, name } from '../../services/load/small-graph';
import { AWKWARD, subgraphOf } from '../subgraphs';

const valuesOf = (record: Parameters<typeof describeRecord>[0], ...terms: string[]) =>
  describeRecord(record)[0]?.triples.filter(([term]) => terms.includes(term));

it('writes a name with two types once, as the preferred label', () => {
  const ann = entity('Person', 'person:ann', [
    name('Ann', { preferred: true }),
    name('Ann', { type: 'alias' }),
    name('Ann', { language: 'fr' }),
  ]);
  expect(valuesOf(ann, 'skos:prefLabel', 'skos:altLabel', 'schema:name')).toEqual([
    ['skos:prefLabel', { text: 'Ann', language: 'en' }],
    ['skos:altLabel', { text: 'Ann', language: 'fr' }],
    ['schema:name', { text: 'Ann', language: 'en' }],
  ]);
});

it.each([
  ['2019-07-03', [['schema:startDate', { text: '2019-07-03', type: 'xsd:date' }]]],
  ['2019-07', []],
  ['2019-07-03?', []],
])('gives an event of %s a schema.org date if it is one day', (date, expected) => {
  const talk = entity('Event', 'event:talk', [name('Talk')], { type: 'talk', status: 'held', date });
  expect(valuesOf(talk, 'schema:startDate')).toEqual(expected);
});

it('identifies a file by selection and date, and connects it to its content', () => {
  const { header } = subgraphOf([entity('Person', 'person:ann', [name('Ann')])]);
  const about = aboutFile(header);
  expect(aboutFile(header).iri).toBe(about.iri);
  expect(aboutFile({ ...header, selection: { select: 'contacts' } }).iri).not.toBe(about.iri);
  expect(aboutFile({ ...header, made: '2026-01-03' }).iri).not.toBe(about.iri);
  expect(about.triples).toEqual(
    expect.arrayContaining([
      ['void:uriSpace', { text: 'urn:guanxi:' }],
      ['void:entities', { text: '1', type: 'xsd:integer' }],
      ['dcterms:source', { iri: 'urn:guanxi:source:paper' }],
    ]),
  );
});

it('writes all triples of one predicate together, as a list of JSON-LD needs it', () => {
  for (const { iri, triples } of AWKWARD.flatMap((record) => [...describeRecord(record)])) {
    const terms = triples.map(([term]) => term).filter((term, at, all) => term !== all[at - 1]);
    expect({ iri, terms }).toEqual({ iri, terms: [...new Set(terms)] });
  }
});
