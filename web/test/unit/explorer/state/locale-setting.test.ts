import { expect, test } from 'vitest';
import { matchLocale } from '../../../../src/explorer/state/locale-setting';

test.each([
  ['en-GB', 'en'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-Hant', 'zh-Hant'],
  ['zh-CN', 'zh-Hans'],
  ['zh', 'zh-Hans'],
  ['fr-FR', undefined],
])('matches the browser language %s to %s', (tag, locale) => {
  expect(matchLocale(tag)).toBe(locale);
});
