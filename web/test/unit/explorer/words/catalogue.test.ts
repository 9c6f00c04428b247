import { expect, test } from 'vitest';
import { CATALOGUES } from '../../../../src/explorer/words/catalogue';

/** The keys of a catalogue with dots for nesting, and their types. */
function keys(words: object, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? keys(value, `${path}${key}.`)
      : [`${path}${key}: ${typeof value}`],
  );
}

test.each(Object.entries(CATALOGUES))('%s has the same keys as English', (_locale, words) => {
  expect(keys(words).sort()).toEqual(keys(CATALOGUES.en).sort());
});

test('contains every language, whether or not the service knows it yet', () => {
  expect(Object.keys(CATALOGUES)).toEqual(['en', 'zh-Hant', 'zh-Hans', 'ko']);
});

test.each(Object.entries(CATALOGUES))('%s has no empty text', (_locale, words) => {
  const texts = (of: object): unknown[] =>
    Object.values(of).flatMap((one) => (typeof one === 'object' ? texts(one) : [one]));
  expect(texts(words).filter((text) => text === '')).toEqual([]);
});
