import { parse } from 'csv-parse/sync';
import type { ExportedRecord, WriteOptions } from '../../src/formats/export-format';
import { requireFormat } from '../../src/formats/formats';
import { type LossReport, writeCountingLosses } from '../../src/formats/loss-report';
import { type MarkedValue, markedGraph } from './marked-graph';
import { AWKWARD, bytesOf, subgraphOf } from './subgraphs';
import { zipEntries } from './zip-entries';

/** The loss reports are held against the files: what is not in a file is missing from it, whatever the report says. */

const { records, marked, uncertainDates } = markedGraph();

async function written(name: string, from = records, given: Partial<WriteOptions> = {}) {
  const format = requireFormat(name);
  const options: WriteOptions = { cells: 'raw', locale: 'en', ...given };
  const { write, report } = writeCountingLosses(subgraphOf(from), format, options);
  const bytes = await bytesOf(write());
  const tables = format.extension === 'zip' ? new Map(zipEntries(bytes)) : new Map([['', bytes.toString()]]);
  return { tables, text: [...tables.values()].join('\n'), report: report() };
}

/** How many values of each property are not in the file; of a record that is not there at all, just that. */
function missing(text: string): Readonly<Record<string, number>> {
  const wordsOf = new Map<string, MarkedValue[]>();
  for (const one of marked) wordsOf.set(one.record, [...(wordsOf.get(one.record) ?? []), one]);
  const counts: Record<string, number> = {};
  for (const words of wordsOf.values()) {
    const gone = words.filter(({ word }) => !text.includes(word)).map(({ path }) => path);
    for (const path of gone.length === words.length ? ['record'] : gone) {
      counts[path] = (counts[path] ?? 0) + 1;
    }
  }
  return counts;
}

const lost = ({ losses }: LossReport, how: 'left-out' | 'as-text') =>
  Object.fromEntries(losses.filter((one) => one.how === how).map(({ code, count }) => [code, count]));

const NAMES = records.flatMap((record) => (record.record === 'entity' ? record.names : [])).length;
const ENTITIES = records.filter(({ record }) => record === 'entity').length;
const RELATIONSHIPS = records.length - ENTITIES;
const nameDetails = { 'names.citations': 2 * NAMES, 'names.reason': NAMES };

/** What is missing from a file of each format, and what its report says is left out. */
test.each([
  ['jsonl', {}, {}],
  ['cypher', {}, {}],
  ['csv', {}, {}],
  ['graphml', nameDetails, { 'name-details': NAMES }],
  ['gexf', nameDetails, { 'name-details': NAMES }],
  ['gexf-1.2', nameDetails, { 'name-details': NAMES }],
  ['cytoscape', nameDetails, { 'name-details': NAMES }],
  ['dot', nameDetails, { 'name-details': NAMES }],
  ['json-ld', nameDetails, { 'name-details': NAMES, 'order-of-citations': records.length }],
  ['turtle', nameDetails, { 'name-details': NAMES, 'order-of-citations': records.length }],
  [
    'ftm',
    // The topic and what is about it are gone; the others lack details of names and former ids.
    { record: 2, 'names.citations': 2 * (NAMES - 2), 'names.reason': NAMES - 2, formerIds: ENTITIES - 1 },
    { topics: 2, 'name-details': NAMES - 2, 'former-ids': ENTITIES - 1 },
  ],
  [
    'markdown',
    { ...nameDetails, formerIds: ENTITIES, id: RELATIONSHIPS },
    { 'name-details': NAMES, 'former-ids': ENTITIES, ids: records.length },
  ],
])('a %s file lacks exactly what its report lists as left out', async (name, gone, leftOut) => {
  const { text, report } = await written(name);
  expect(missing(text)).toEqual(gone);
  expect(lost(report, 'left-out')).toEqual(leftOut);
});

const uncertain = { 'uncertain-dates': uncertainDates };
const texts = { ...uncertain, citations: 2 * records.length };

test.each([
  ['jsonl', {}],
  ['cypher', {}],
  ['csv', uncertain],
  ['graphml', texts],
  ['gexf', texts],
  ['gexf-1.2', texts],
  ['cytoscape', uncertain],
  ['dot', texts],
  ['json-ld', {}],
  ['turtle', {}],
  // All relationships but what is about the topic, and posts held, which theirs has too.
  ['ftm', { roles: RELATIONSHIPS - 2, unplaced: unplacedInFtm() }],
  ['markdown', { structure: records.length }],
])('values that are only text in a %s file are counted', async (name, asText) => {
  const { report } = await written(name);
  expect(lost(report, 'as-text')).toEqual(asText);
});

/** Uncertain dates, and the properties that FollowTheMoney has none for. */
function unplacedInFtm(): number {
  const without = ['rosterComplete', 'language', 'licence', 'side', 'capacity', 'asPrinted', 'contribution'];
  const given = records.flatMap(({ properties }: ExportedRecord & { properties: object }) =>
    Object.keys(properties),
  );
  return given.filter((name) => without.includes(name)).length + uncertainDates;
}

test.each(['spreadsheet', 'raw'] as const)('guarded cells are as many as the %s file has', async (cells) => {
  const { tables, report } = await written('csv', AWKWARD, { cells });
  const guarded = [...tables]
    .filter(([name]) => name.endsWith('.csv'))
    .flatMap(([, text]) => parse(text, { bom: true }).flat() as string[])
    .filter((cell) => /^'[=+\-@\t\r]/.test(cell));
  expect(lost(report, 'as-text')['guarded-cells'] ?? 0).toBe(guarded.length);
  expect(guarded.length > 0).toBe(cells === 'spreadsheet');
});

test('a DOT text that gets one more backslash is counted', async () => {
  const { text, report } = await written('dot', AWKWARD);
  // The description of person:hostile-06 ends with one, and its other name has one before a quotation mark.
  expect(lost(report, 'as-text').backslashes).toBe(2);
  expect(text).toContain('"description"="back\\slash\\\\\\" \\u0027 \\N \\\\"');
});
