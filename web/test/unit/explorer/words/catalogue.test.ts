import { expect, test } from 'vitest';
import { CATALOGUES } from '../../../../src/explorer/words/catalogue';

/** The keys of a catalogue, nested ones with dots, and what stands there. */
function keys(words: object, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? keys(value, `${path}${key}.`)
      : [`${path}${key}: ${typeof value}`],
  );
}

test.each(['zh-Hant', 'zh-Hans'] as const)('%s has every word that English has, and no other', (locale) => {
  expect(keys(CATALOGUES[locale]).sort()).toEqual(keys(CATALOGUES.en).sort());
});

test.each(Object.entries(CATALOGUES))('%s leaves no word empty', (_locale, words) => {
  const texts = (of: object): unknown[] =>
    Object.values(of).flatMap((one) => (typeof one === 'object' ? texts(one) : [one]));
  expect(texts(words).filter((text) => text === '')).toEqual([]);
});
