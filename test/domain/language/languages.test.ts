import type { LabelCatalog } from '../../../src/domain/language/label-catalog';
import { LANGUAGES } from '../../../src/domain/language/languages';
import { KIND_NAMES, kindDefinition } from '../../../src/domain/vocabulary/kinds';
import type { Labels } from '../../../src/domain/vocabulary/labels';
import { LINKS } from '../../../src/domain/vocabulary/links';
import { LOCALES, type Locale } from '../../../src/domain/vocabulary/locales';
import { propertyLabel } from '../../../src/domain/vocabulary/properties';
import { PROPERTY_NAMES } from '../../../src/domain/vocabulary/property-names';
import { RELATIONSHIP_TYPES, relationshipDefinition } from '../../../src/domain/vocabulary/relationships';
import { TERM_LISTS } from '../../../src/domain/vocabulary/terms';

const types = RELATIONSHIP_TYPES.map((type) => [type, relationshipDefinition(type)] as const);
const links = Object.entries(LINKS);

const LABELS: [string, Labels][] = [
  ...KIND_NAMES.map((kind): [string, Labels] => [kind, kindDefinition(kind).labels]),
  ...types.flatMap(([type, { labels }]): [string, Labels][] => [
    [`${type} forward`, labels.forward],
    [`${type} backward`, labels.backward],
  ]),
  ...links.flatMap(([type, { forward, backward }]): [string, Labels][] => [
    [`${type} forward`, forward],
    [`${type} backward`, backward],
  ]),
  ...Object.entries(TERM_LISTS).flatMap(([list, terms]) =>
    Object.entries(terms).map(([value, labels]): [string, Labels] => [`${list} ${value}`, labels]),
  ),
  ...Object.keys(PROPERTY_NAMES).map((name): [string, Labels] => [
    `property ${name}`,
    Object.fromEntries(LOCALES.map((locale) => [locale, propertyLabel(name, locale)])) as Labels,
  ]),
];

const SENTENCES: [string, Labels][] = [
  ...types.flatMap(([type, { sentence, variants }]): [string, Labels][] => [
    [type, sentence],
    ...Object.entries(variants?.sentences ?? {}).map(([value, labels]): [string, Labels] => [
      `${type} ${value}`,
      labels,
    ]),
  ]),
];

/** The characters of a label in each language. */
const ALPHABETS: Readonly<Record<Locale, RegExp>> = {
  en: /^[ -~]+$/,
  'zh-Hant': /^[\p{Script=Han}，、]+$/u,
  'zh-Hans': /^[\p{Script=Han}，、]+$/u,
  ko: /^[\p{Script=Hangul} ,·]+$/u,
};

/** The keys of an object and of all objects in it, as sorted paths. */
function keysOf(value: object, path = ''): string[] {
  return Object.entries(value)
    .flatMap(([key, part]) => [
      `${path}${key}`,
      ...(typeof part === 'object' && !Array.isArray(part) && !(part instanceof RegExp)
        ? keysOf(part, `${path}${key}.`)
        : []),
    ])
    .sort();
}

const placeholders = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
const catalogs = LOCALES.flatMap((locale): [Locale, LabelCatalog][] => {
  const { labels } = LANGUAGES[locale];
  return labels === 'in-tables' ? [] : [[locale, labels]];
});

it('English comes first and is the only language without a catalog', () => {
  expect(LOCALES[0]).toBe('en');
  expect(catalogs.map(([locale]) => locale)).toEqual(LOCALES.slice(1));
});

it.each(catalogs)('the labels of %s have the same keys as those of the other languages', (_, labels) => {
  const [[, first] = ['', {}]] = catalogs;
  expect(keysOf(labels)).toEqual(keysOf(first));
});

it.each(LOCALES)('the words of %s have the same keys as those of English', (locale) => {
  const { sentences, ...words } = LANGUAGES[locale].words;
  const { finish, ...required } = sentences;
  const { sentences: english, ...rest } = LANGUAGES.en.words;
  expect(keysOf(required)).toEqual(keysOf(english));
  expect(keysOf({ ...words, names: [] })).toEqual(keysOf({ ...rest, names: [] }));
});

it.each(LABELS)('%s has a label in the characters of each language', (_, labels) => {
  for (const locale of LOCALES) {
    expect(labels[locale]).toMatch(/^\S(.*\S)?$/);
    expect(labels[locale]).toMatch(ALPHABETS[locale]);
  }
});

it.each(LOCALES)('in %s, the values of one list have different labels', (locale) => {
  for (const terms of Object.values(TERM_LISTS)) {
    const texts = Object.values(terms).map((labels: Labels) => labels[locale]);
    expect(new Set(texts).size).toBe(texts.length);
  }
});

it.each(SENTENCES)('the sentence of %s has the placeholders of English in each language', (_, sentence) => {
  const english = placeholders(sentence.en);
  expect(english).toEqual(expect.arrayContaining(['from', 'to']));
  for (const locale of LOCALES) {
    // A language without prepositions omits {at}.
    const expected = english.filter((name) => name !== 'at').sort();
    const actual = placeholders(sentence[locale]).filter((name) => name !== 'at');
    expect(actual.sort()).toEqual(expected);
  }
});

it.each(types)('the sentences of %s use no placeholder but its ends and properties', (type, row) => {
  const known = ['from', 'to', 'at', ...Object.keys(row.properties)];
  const own = SENTENCES.filter(([name]) => name.split(' ')[0] === type);
  const used = own.flatMap(([, sentence]) => LOCALES.flatMap((locale) => placeholders(sentence[locale])));
  expect(used.filter((name) => !known.includes(name))).toEqual([]);
});
