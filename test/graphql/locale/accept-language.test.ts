import { localeFrom } from '../../../src/graphql/locale/accept-language';

describe('the Accept-Language header', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['*', 'en'],
    ['de-DE,de;q=0.9', 'en'],
    ['en-GB', 'en'],
    ['zh', 'zh-Hans'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['ZH-HANT', 'zh-Hant'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['zh-Hant-CN', 'zh-Hant'],
    ['fr, zh-MO;q=0.5', 'zh-Hant'],
    ['en;q=0.2, zh-Hant;q=0.9', 'zh-Hant'],
    ['zh;q=0, en', 'en'],
    ['ko-KR,ko;q=0.9,en;q=0.8', 'ko'],
    ['zh;q=abc, en;q=0.1', 'en'],
    [';;;,,,q=', 'en'],
  ])('%s selects %s', (header, locale) => {
    expect(localeFrom(header)).toBe(locale);
  });
});
