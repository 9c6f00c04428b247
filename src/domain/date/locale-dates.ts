import type { Locale } from '../vocabulary/locales';
import { chineseDates } from './chinese-dates';
import type { DateWords } from './date-words';
import { englishDates } from './english-dates';

/** How each locale writes dates. A new locale is one row. */
export const LOCALE_DATES: Readonly<Record<Locale, DateWords>> = {
  en: englishDates,
  'zh-Hant': chineseDates({
    century: '世紀',
    until: '為止',
    unknownEnd: '終止時間不詳',
    unknownStart: '起始時間不詳',
    during: '期間',
    after: '之後',
    uncertain: '不確定',
    about: '約',
    undated: '日期不詳',
  }),
  'zh-Hans': chineseDates({
    century: '世纪',
    until: '为止',
    unknownEnd: '终止时间不详',
    unknownStart: '起始时间不详',
    during: '期间',
    after: '之后',
    uncertain: '不确定',
    about: '约',
    undated: '日期不详',
  }),
};
