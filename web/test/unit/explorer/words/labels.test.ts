import { expect, test } from 'vitest';
import { languageLabel, relationshipLabel } from '../../../../src/explorer/words/labels';

const LOCALES = ['en', 'zh-Hant', 'zh-Hans', 'ko'] as const;
const inAll = (
  ...[type, kind]: [Parameters<typeof relationshipLabel>[0], Parameters<typeof relationshipLabel>[1]]
) => LOCALES.map((locale) => relationshipLabel(type, kind, locale));

test('labels a relationship from either end', () => {
  expect(inAll('SEATED_IN', 'ORGANIZATION')).toEqual(['has its seat in', '駐地為', '驻地为', '소재지']);
  expect(inAll('SEATED_IN', 'PLACE')).toEqual(['is the seat of', '駐有', '驻有', '소재 기관']);
  expect(inAll('GOVERNS', 'PLACE')).toEqual(['is governed by', '管理者為', '管理者为', '관할 기관']);
  expect(inAll('ABOUT', 'TOPIC')).toEqual(['is a subject of', '議題見於', '议题见于', '관련 활동']);
});

test('shows both labels if the kind may be at either end', () => {
  expect(inAll('WITHIN', 'PLACE')).toEqual([
    'lies within / contains',
    '位於 / 包含',
    '位于 / 包含',
    '상위 지역 / 하위 지역',
  ]);
  expect(inAll('SUB_EVENT_OF', 'EVENT')[0]).toBe('was part of / included');
});

test('names languages in the UI language', () => {
  expect(LOCALES.map((locale) => languageLabel('ko', locale))).toEqual(['Korean', '韓文', '韩语', '한국어']);
  expect(languageLabel('no_tag', 'en')).toBe('no_tag');
});
