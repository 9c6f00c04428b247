import { chineseWords } from './chinese-words';

export const zhHansWords = chineseWords({
  names: [
    { language: /^zh-Hans/ },
    { language: /^zh-Hani/ },
    { language: /^zh-Hant/ },
    { language: /^zh/ },
    { language: /^en/ },
  ],
  dossier: {
    headings: {
      dossier: '卷宗',
      events: '事件与会面',
      facts: '其他已知事项',
      entities: '相关人物、机构及其他',
      sources: '来源',
    },
  },
  quotes: ['“', '”'],
  unnamed: '的人员（未具名）',
  met: '会见',
  place: '地点',
  century: '世纪',
  until: '为止',
  unknownEnd: '终止时间不详',
  unknownStart: '起始时间不详',
  during: '期间',
  after: '之后',
  uncertain: '不确定',
  about: '约',
  undated: '日期不详',
});
