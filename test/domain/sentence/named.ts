import type { NamedEntity } from '../../../src/domain/sentence/named-entity';

/** An entity with a name in each locale. */
export const named = (
  id: string,
  kind: string,
  en: string,
  hant: string,
  hans = hant,
  type?: string,
): NamedEntity => ({
  id,
  kind,
  properties: type === undefined ? {} : { type },
  names: [
    { text: hant, type: 'official', language: 'zh-Hant', preferred: true, attested: true },
    { text: hans, type: 'official', language: 'zh-Hans', preferred: true, attested: false },
    { text: en, type: 'translation', language: 'en', preferred: true, attested: false },
  ],
});

export const QUAN = named('person:quan', 'Person', 'Quan Shunji', '權順基', '权顺基');
export const HONG = named('person:hong', 'Person', 'Hong Yanwei', '洪延煒', '洪延炜');
export const ASSOCIATION = named(
  'organization:caeda',
  'Organization',
  'China Asia Economic Development Association',
  '亞洲經濟協會',
  '亚洲经济协会',
  'association',
);
export const COMMITTEE = named(
  'organization:committee',
  'Organization',
  'Administrative Committee of Wuxi High-tech Zone',
  '無錫高新區管委會',
  '无锡高新区管委会',
  'administrative-committee',
);
export const PRESIDENT = named('post:president', 'Post', 'president', '會長', '会长');
export const ZONE = named('place:zone', 'Place', 'Wuxi High-tech Zone', '無錫高新區', '无锡高新区', 'zone');
export const WUXI = named('place:wuxi', 'Place', 'Wuxi', '無錫', '无锡', 'city');
export const CENTER = named(
  'place:center',
  'Place',
  'Gubei Fortune Center',
  '古北財富中心',
  '古北财富中心',
  'venue',
);
export const SHANGHAI = named('place:shanghai', 'Place', 'Shanghai', '上海', '上海', 'city');
export const VISIT = named('event:visit', 'Event', 'Visit to the zone', '走訪高新區', '走访高新区', 'visit');
export const TRIP = named('event:trip', 'Event', 'Trip', '長三角之行', '长三角之行', 'trip');
export const PACT = named('agreement:pact', 'Agreement', 'Strategic agreement', '戰略協議', '战略协议');
export const PARK = named('project:park', 'Project', 'Industrial park', '產業園', '产业园');
export const TRADE = named('topic:trade', 'Topic', 'Trade', '經貿', '经贸');
