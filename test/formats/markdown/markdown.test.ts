import type { GraphRecord } from '../../../src/domain/record/record';
import type { Locale } from '../../../src/domain/vocabulary/locales';
import { markdown } from '../../../src/formats/markdown/markdown';
import { entity, name, relationship } from '../../services/load/small-graph';
import { bytesOf, subgraphOf } from '../subgraphs';

const both = (en: string, zh: string) => [name(en, { preferred: true }), name(zh, { language: 'zh-Hant' })];
const tookPart = (who: string, side: string, more: Partial<GraphRecord> = {}): GraphRecord => ({
  ...relationship('TOOK_PART', who, 'event:talk', { role: 'guest', attendance: 'attended', side }),
  ...(more as object),
});

const TALK: GraphRecord[] = [
  entity('Source', 'source:paper', [name('The Paper')], {
    type: 'article',
    url: 'https://example.org/a%2Fb?c=(d)',
  }),
  entity('Person', 'person:ann', both('Ann Lee', '李安')),
  entity('Person', 'person:bob', both('Bob Wu', '吳波')),
  entity('Person', 'person:cid', both('Cid Xu', '徐慈')),
  entity('Organization', 'organization:bureau', both('Trade Bureau', '商務局'), { type: 'bureau' }),
  entity('Post', 'post:head', both('head', '局長')),
  {
    ...entity('Event', 'event:talk', both('Talk on trade', '貿易座談'), {
      type: 'talk',
      status: 'held',
      date: '[2019-07-03..]',
    }),
    description: 'They talked of trade.',
  },
  entity('Agreement', 'agreement:a', both('Trade accord', '貿易協議'), { type: 'mou', status: 'proposed' }),
  relationship('POST_IN', 'post:head', 'organization:bureau'),
  tookPart('person:ann', 'hosts', {
    properties: {
      role: 'host',
      attendance: 'attended',
      side: 'hosts',
      capacity: 'post:head',
      contribution: 'Spoke of trade.',
    },
  }),
  tookPart('person:bob', 'hosts', { confidence: 'inferred', reason: 'only the photograph shows him' }),
  tookPart('person:cid', 'guests', { confidence: 'uncertain' }),
];

const dossier = async (records: readonly GraphRecord[], locale: Locale = 'en') =>
  (await bytesOf(markdown.write(subgraphOf(records), { cells: 'raw', locale }))).toString();
const under = (text: string, heading: string) =>
  text.split(`### ${heading}\n`)[1]?.split(/\n#+ /)[0]?.trim().split('\n') ?? [];

test('an event has its description, the encounters between sides, and each participation', async () => {
  expect(under(await dossier(TALK), 'Talk on trade')).toEqual([
    'Talk on trade (貿易座談): talk, held; date: on or after 3 July 2019. They talked of trade.[^1]',
    '',
    '- On or after 3 July 2019 Ann Lee, head of the Trade Bureau, met Cid Xu. (uncertain)[^1]',
    '- On or after 3 July 2019 Bob Wu met Cid Xu. (uncertain)[^1]',
    '- Ann Lee took part in “Talk on trade” (host). (attended; side: hosts; as: head of the Trade Bureau; contribution: Spoke of trade.)[^1]',
    '- Bob Wu took part in “Talk on trade” (guest). (attended; side: hosts) (inferred: only the photograph shows him)[^1]',
    '- Cid Xu took part in “Talk on trade” (guest). (attended; side: guests) (uncertain)[^1]',
  ]);
});

test('a dossier in Chinese has its headings, dates, labels and brackets in Chinese', async () => {
  const text = await dossier(TALK, 'zh-Hant');
  expect(text.match(/^## .*/gm)).toEqual([
    '## 事件與會面',
    '## 其他已知事項',
    '## 相關人物、機構及其他',
    '## 來源',
  ]);
  const [about, , ...lines] = under(text, '貿易座談');
  expect(about).toMatch('座談、已舉行；日期：2019年7月3日或之後');
  expect(lines.at(-2)).toBe(
    '- 吳波參加「貿易座談」（來賓）。（出席；所屬一方：hosts）（推斷：only the photograph shows him）[^1]',
  );
});

test('a dossier in Korean has its headings, dates, labels and particles in Korean', async () => {
  const text = await dossier(TALK, 'ko');
  expect(text.match(/^## .*/gm)).toEqual([
    '## 행사와 만남',
    '## 기타 확인된 사실',
    '## 관련 인물·기관 등',
    '## 출처',
  ]);
  const [about, , ...lines] = under(text, 'Talk on trade');
  expect(about).toMatch('간담회, 개최됨; 날짜: 2019년 7월 3일 또는 그 이후');
  expect(lines[0]).toBe(
    '- 2019년 7월 3일 또는 그 이후, Trade Bureau head Ann Lee는 Cid Xu를 만났다.(불확실)[^1]',
  );
  expect(lines.at(-2)).toBe(
    '- Bob Wu는 ‘Talk on trade’에 참석했다(내빈).(참석; 소속 측: hosts)(추론: only the photograph shows him)[^1]',
  );
});

test('an entity has its other names and its properties', async () => {
  const text = await dossier(TALK);
  expect(text).toContain('- **Trade accord** (貿易協議): memorandum of understanding, proposed[^1]\n');
  expect(text).toContain('- **The Paper**: article; address: <https://example.org/a%2Fb?c=(d)>[^1]\n');
});

test('the subject of a selection met everybody; without a subject, a large meeting is a list', async () => {
  const many = [
    ...TALK,
    ...['d', 'e', 'f', 'g'].flatMap((id) => [
      entity('Person', `person:${id}`, [name(`Guest ${id}`)]),
      tookPart(`person:${id}`, 'guests'),
    ]),
  ];
  expect((await dossier(many)).match(/ met /g)).toBeNull();
  const graph = subgraphOf(many);
  const header = { ...graph.header, selection: { select: 'encounters', of: 'person:cid' } };
  const bytes = await bytesOf(markdown.write({ ...graph, header }, { cells: 'raw', locale: 'en' }));
  expect(bytes.toString().match(/ Cid Xu met /g)).toHaveLength(6);
});
