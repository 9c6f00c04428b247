import { type Labels, labels } from '../../domain/vocabulary/labels';

/** The headings of a dossier. */
export const HEADINGS = {
  dossier: labels('Dossier', '卷宗', '卷宗'),
  events: labels('Events and encounters', '事件與會面', '事件与会面'),
  facts: labels('What else is known', '其他已知事項', '其他已知事项'),
  who: labels('Who and what', '人物與事物', '人物与事物'),
  sources: labels('Sources', '來源', '来源'),
} as const satisfies Record<string, Labels>;

export const YES = labels('yes', '是', '是');
export const NO = labels('no', '否', '否');
export const COLON = labels(': ', '\uFF1A', '\uFF1A');
export const SEMICOLON = labels('; ', '\uFF1B', '\uFF1B');
export const COMMA = labels(', ', '、', '、');

/** What the properties of the vocabulary are called in a dossier; a term of a closed list needs no such word. */
const PROPERTIES: Readonly<Record<string, Labels>> = {
  born: labels('born', '出生', '出生'),
  died: labels('died', '去世', '去世'),
  during: labels('time', '時間', '时间'),
  latitude: labels('latitude', '緯度', '纬度'),
  longitude: labels('longitude', '經度', '经度'),
  date: labels('date', '日期', '日期'),
  rosterComplete: labels('everybody present is named', '名單完整', '名单完整'),
  title: labels('title', '標題', '标题'),
  url: labels('address', '網址', '网址'),
  publishedOn: labels('published', '發表日期', '发表日期'),
  language: labels('language', '語言', '语言'),
  licence: labels('licence', '授權', '许可'),
  asPrinted: labels('as printed', '原文', '原文'),
  role: labels('role', '角色', '角色'),
  side: labels('side', '方面', '方面'),
  capacity: labels('as', '身份', '身份'),
  contribution: labels('contribution', '發言或行動', '发言或行动'),
};

/** The word for a property; its own name where it has none. */
export const wordOf = (property: string): Labels =>
  PROPERTIES[property] ?? labels(property, property, property);
