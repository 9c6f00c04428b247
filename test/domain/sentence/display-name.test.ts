import { displayName } from '../../../src/domain/sentence/display-name';
import type { NameForDisplay } from '../../../src/domain/sentence/named-entity';

/** The languages of the columns below. Other languages have separate test files. */
const COLUMNS = ['en', 'zh-Hant', 'zh-Hans'] as const;

const name = (text: string, language: string, rest: Partial<NameForDisplay> = {}): NameForDisplay => ({
  text,
  language,
  type: 'official',
  preferred: null,
  attested: true,
  ...rest,
});
const shown = (...names: NameForDisplay[]) =>
  COLUMNS.map((locale) => displayName({ id: 'person:x', names }, locale));

test('each reader sees a name in a script that they read', () => {
  const names = [name('權順基', 'zh-Hant'), name('权顺基', 'zh-Hans'), name('Quan Shunji', 'en')];
  expect(shown(...names)).toEqual(['Quan Shunji', '權順基', '权顺基']);
  expect(shown(...names.reverse())).toEqual(['Quan Shunji', '權順基', '权顺基']);
});

test('a romanisation serves English, and one Chinese script the other', () => {
  expect(shown(name('權順基', 'zh-Hant'), name('Quán Shùnjī', 'zh-Latn-pinyin'))).toEqual([
    'Quán Shùnjī',
    '權順基',
    '權順基',
  ]);
});

test('a preferred name precedes a better type, and an official name precedes a short one', () => {
  expect(shown(name('Association', 'en'), name('CAEDA', 'en', { type: 'short', preferred: true }))[0]).toBe(
    'CAEDA',
  );
  expect(shown(name('CAEDA', 'en', { type: 'short' }), name('Association', 'en'))[0]).toBe('Association');
});

test('a name in another language is shown if there is no better one, and the id if there is no name', () => {
  expect(shown(name('Иванов', 'ru'))).toEqual(['Иванов', 'Иванов', 'Иванов']);
  expect(shown()).toEqual(['person:x', 'person:x', 'person:x']);
});
