import { chineseWords } from './chinese-words';

export const zhHantWords = chineseWords({
  names: [
    { language: /^zh-Hant/ },
    { language: /^zh-Hani/ },
    { language: /^zh-Hans/ },
    { language: /^zh/ },
    { language: /^en/ },
  ],
  dossier: {
    headings: {
      dossier: '卷宗',
      events: '事件與會面',
      facts: '其他已知事項',
      entities: '相關人物、機構及其他',
      sources: '來源',
    },
  },
  quotes: ['「', '」'],
  unnamed: '的人員（未具名）',
  met: '會見',
  place: '地點',
  century: '世紀',
  until: '為止',
  unknownEnd: '終止時間不詳',
  unknownStart: '起始時間不詳',
  during: '期間',
  after: '之後',
  uncertain: '不確定',
  about: '約',
  undated: '日期不詳',
});
