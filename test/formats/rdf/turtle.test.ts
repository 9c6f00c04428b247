import jsonld from 'jsonld';
import { Parser, type Quad } from 'n3';
import { DEFAULT_OPTIONS, type Format } from '../../../src/formats/export-format';
import { jsonLd } from '../../../src/formats/rdf/json-ld';
import { turtle } from '../../../src/formats/rdf/turtle';
import { entity, name, relationship } from '../../services/load/small-graph';
import { AWKWARD, bytesOf, subgraphOf } from '../subgraphs';

const written = async (format: Format, records = AWKWARD) =>
  (await bytesOf(format.write(subgraphOf(records), DEFAULT_OPTIONS))).toString('utf8');

const lines = (quads: readonly Quad[]) =>
  [
    ...new Set(
      quads.map(({ subject, predicate, object }) =>
        [subject, predicate, object].map(({ id }) => id).join(' '),
      ),
    ),
  ].sort();

test('another program reads the same triples from Turtle and JSON-LD', async () => {
  const fromTurtle = new Parser().parse(await written(turtle));
  const nquads = await jsonld.toRDF(JSON.parse(await written(jsonLd)), { format: 'application/n-quads' });
  expect(fromTurtle.length).toBeGreaterThan(200);
  expect(lines(fromTurtle)).toEqual(lines(new Parser({ format: 'N-Quads' }).parse(String(nquads))));
});

test('any text survives a round trip through Turtle back', async () => {
  const text = '"\\\u0001\u007f\t\n\r\b\f\u2028🀄<>{}^`\'';
  const records = [
    { ...entity('Person', 'person:ann', [name(text, { language: 'zh-Hant' })]), description: text },
    entity('Event', 'event:talk', [name('Talk')]),
    relationship('TOOK_PART', 'person:ann', 'event:talk', { contribution: text }),
  ];
  const quads = new Parser().parse(await written(turtle, records));
  const predicates = quads
    .filter(({ object }) => object.value === text)
    .map(({ predicate }) => predicate.value);
  expect(predicates.map((iri) => iri.replace(/.*[/#:]/, ''))).toEqual([
    'altLabel',
    'name',
    'description',
    'contribution',
  ]);
});
