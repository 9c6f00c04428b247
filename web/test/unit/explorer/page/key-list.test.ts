// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { DRAWING_KEYS } from '../../../../src/explorer/canvas/drawing-keys';
import { ARROWS } from '../../../../src/explorer/canvas/walk';
import { KEYS } from '../../../../src/explorer/page/key-list';
import { LETTERS, PLAIN, WITH_CONTROL } from '../../../../src/explorer/page/keys';
import { LEAPS } from '../../../../src/explorer/time/brush';
import { CATALOGUES } from '../../../../src/explorer/words/catalogue';

test('? lists every key that does something, and no other', () => {
  const acting = [
    ...[LETTERS, PLAIN, ARROWS, DRAWING_KEYS, LEAPS].flatMap((table) => Object.keys(table)),
    ...Object.keys(WITH_CONTROL).map((key) => `Control ${key}`),
  ];
  expect(KEYS.flatMap(({ keys }) => [...keys]).sort()).toEqual([...new Set(acting)].sort());
});

test.each(Object.entries(CATALOGUES))(
  'every key is explained in %s, and nothing that is none',
  (_locale, words) => {
    expect(KEYS.map(({ does }) => does).sort()).toEqual(Object.keys(words.keyList).sort());
  },
);
