import { type Labels, labels } from './labels';
import type { Locale } from './locales';

/** One type of LINKED_TO: its labels seen from either end, and the sentence it makes. */
export interface LinkRow {
  readonly forward: Labels;
  readonly backward: Labels;
  /** `{from}` and `{to}` stand for the names of the two ends. */
  readonly sentence: Readonly<Record<Locale, string>>;
  /** Whether it ties the two together; what is only said of the other is left out when asking what connects them. */
  readonly ties: boolean;
}

/** What LINKED_TO may say. A new type of link is one row. */
export const LINKS = {
  'cooperates-with': {
    forward: labels('cooperates with', '合作', '合作'),
    backward: labels('cooperates with', '合作', '合作'),
    sentence: labels('{from} cooperates with {to}', '{from}與{to}合作', '{from}与{to}合作'),
    ties: true,
  },
  guides: {
    forward: labels('guides', '指導', '指导'),
    backward: labels('is guided by', '受指導於', '受指导于'),
    sentence: labels('{from} guides {to}', '{from}指導{to}', '{from}指导{to}'),
    ties: true,
  },
  leads: {
    forward: labels('leads', '帶領', '带领'),
    backward: labels('is led by', '受帶領於', '受带领于'),
    sentence: labels('{from} leads {to}', '{from}帶領{to}', '{from}带领{to}'),
    ties: true,
  },
  praises: {
    forward: labels('praises', '稱讚', '称赞'),
    backward: labels('is praised by', '獲稱讚於', '获称赞于'),
    sentence: labels('{from} praises {to}', '{from}稱讚{to}', '{from}称赞{to}'),
    ties: false,
  },
  promises: {
    forward: labels('promises to serve', '承諾服務', '承诺服务'),
    backward: labels('is promised service by', '獲承諾於', '获承诺于'),
    sentence: labels('{from} promises to serve {to}', '{from}承諾服務{to}', '{from}承诺服务{to}'),
    ties: false,
  },
  'hopes-for': {
    forward: labels('hopes for support from', '期望支持', '期望支持'),
    backward: labels('is hoped for by', '被期望支持', '被期望支持'),
    sentence: labels(
      '{from} hopes for support from {to}',
      '{from}希望得到{to}的支持',
      '{from}希望得到{to}的支持',
    ),
    ties: false,
  },
  instructs: {
    forward: labels('instructs', '要求', '要求'),
    backward: labels('is instructed by', '受要求於', '受要求于'),
    sentence: labels('{from} instructs {to}', '{from}對{to}提出要求', '{from}对{to}提出要求'),
    ties: false,
  },
  'has-contacts-in': {
    forward: labels('has contacts in', '聯繫廣及', '联系广及'),
    backward: labels('is where contacts are kept by', '有其聯繫', '有其联系'),
    sentence: labels('{from} has contacts in {to}', '{from}在{to}有聯繫', '{from}在{to}有联系'),
    ties: false,
  },
  represents: {
    forward: labels('represents', '代表', '代表'),
    backward: labels('is represented by', '由其代表', '由其代表'),
    sentence: labels('{from} represents {to}', '{from}代表{to}', '{from}代表{to}'),
    ties: true,
  },
  'party-organ-of': {
    forward: labels('is the Party organ of', '黨組織屬於', '党组织属于'),
    backward: labels('has as its Party organ', '黨組織為', '党组织为'),
    sentence: labels('{from} is the Party organ of {to}', '{from}是{to}的黨組織', '{from}是{to}的党组织'),
    ties: true,
  },
  family: {
    forward: labels('is family of', '親屬', '亲属'),
    backward: labels('is family of', '親屬', '亲属'),
    sentence: labels('{from} is family of {to}', '{from}是{to}的親屬', '{from}是{to}的亲属'),
    ties: true,
  },
  'related-to': {
    forward: labels('is related to', '有關聯', '有关联'),
    backward: labels('is related to', '有關聯', '有关联'),
    sentence: labels('{from} is related to {to}', '{from}與{to}有關聯', '{from}与{to}有关联'),
    ties: true,
  },
  succeeds: {
    forward: labels('succeeds', '繼任', '继任'),
    backward: labels('is succeeded by', '繼任者為', '继任者为'),
    sentence: labels('{from} succeeds {to}', '{from}繼任{to}', '{from}继任{to}'),
    ties: true,
  },
} as const satisfies Record<string, LinkRow>;

/** The types of link that tie two entities together. */
export const TYING_LINKS = Object.entries<LinkRow>(LINKS).flatMap(([type, row]) => (row.ties ? [type] : []));
