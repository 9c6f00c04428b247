import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simplify } from '../../src/domain/name/fold';
import { parseCitation } from '../../src/domain/record/citation';
import type { GraphRecord } from '../../src/domain/record/record';
import { readSeeds } from '../../src/formats/seed/read-seeds';
import { sharedData } from '../support/shared-data';

/** Compares the seeds with the article, which is not part of the repository. */
const root = join(__dirname, '../..');
const READING = /\([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]+\)/g;
/** The number of consecutive characters that counts as a copied sentence, not a name. */
const COPIED = 12;
/** Names that are longer than that. */
const LONG_NAMES = ['首屆無錫中日韓合作創新論壇'];

const plain = (text: string) => text.replaceAll(READING, '');

let lines: Map<string, string>;
let records: GraphRecord[];

beforeAll(async () => {
  const article = readFileSync(sharedData('source/article.txt'), 'utf8');
  const printed = article.split('\n').filter((line) => line.trim() !== '');
  lines = new Map(printed.map((line, at) => [`P${at + 1}`, plain(line)]));
  records = await readSeeds(join(root, 'seeds'));
});

const citedText = (citations: readonly string[]) =>
  citations.map((citation) => lines.get(parseCitation(citation)?.locator ?? '') ?? '');

it('the article has 21 lines, as the seeds assume', () => {
  expect(lines.size).toBe(21);
});

it('every attested name occurs in a line that it cites', () => {
  const missing = records
    .flatMap((record) => (record.record === 'entity' ? record.names : []))
    .filter(
      ({ attested, text, citations }) =>
        attested && !citedText(citations).some((line) => line.includes(plain(text))),
    );
  expect(missing).toEqual([]);
});

it('no name that the article prints is marked as not attested', () => {
  const printed = records
    .flatMap((record) => (record.record === 'entity' ? record.names : []))
    .filter(
      ({ attested, text, language, citations }) =>
        !attested &&
        language === 'zh-Hant' &&
        citedText(citations).some((line) => line.includes(plain(text))),
    );
  expect(printed.map(({ text }) => text)).toEqual([]);
});

it('every asPrinted text of a participation occurs in a line that it cites', () => {
  const missing = records.filter(({ properties, citations }) => {
    const { asPrinted } = properties;
    return (
      typeof asPrinted === 'string' && !citedText(citations).some((line) => line.includes(plain(asPrinted)))
    );
  });
  expect(missing.map(({ id }) => id)).toEqual([]);
});

it('the repository contains no sentence of the article, in either script', () => {
  const article = simplify([...lines.values()].join('\n'));
  const names = new RegExp(LONG_NAMES.map(simplify).join('|'), 'g');
  const files = execFileSync(
    'git',
    ['ls-files', '-z', '*.yaml', '*.ts', '*.tsx', '*.md', '*.json', '*.html'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  const copied = files
    .split('\0')
    .filter((file) => file !== '')
    .flatMap((file) => {
      const text = simplify(readFileSync(join(root, file), 'utf8')).replaceAll(names, '');
      const runs = text.match(/\p{Script=Han}+/gu) ?? [];
      return runs.flatMap((run) =>
        Array.from({ length: Math.max(run.length - COPIED + 1, 0) }, (_, at) => run.slice(at, at + COPIED))
          .filter((part) => article.includes(part))
          .map((part) => `${file}: ${part}`),
      );
    });
  expect(copied).toEqual([]);
});
