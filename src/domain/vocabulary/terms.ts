import { type Terms, labels as t } from './labels';

/** The closed lists that several rows of the vocabulary share. One value is one row. */

export const CONFIDENCES = {
  stated: t('stated', '明載', '明载'),
  inferred: t('inferred', '推斷', '推断'),
  uncertain: t('uncertain', '不確定', '不确定'),
} as const satisfies Terms;

export const NAME_TYPES = {
  official: t('official name', '正式名稱', '正式名称'),
  alias: t('alias', '別名', '别名'),
  short: t('short form', '簡稱', '简称'),
  former: t('former name', '曾用名', '曾用名'),
  romanisation: t('romanisation', '羅馬字', '罗马字'),
  translation: t('translation', '譯名', '译名'),
  'as-printed': t('as printed', '原文用字', '原文用字'),
} as const satisfies Terms;

export const ORGANIZATION_TYPES = {
  association: t('association', '協會', '协会'),
  department: t('department', '部門', '部门'),
  government: t('government', '政府', '政府'),
  'administrative-committee': t('administrative committee', '管理委員會', '管理委员会'),
  'party-committee': t('Party committee', '黨委', '党委'),
  bureau: t('bureau', '局', '局'),
  'diplomatic-mission': t('diplomatic mission', '外交機構', '外交机构'),
  company: t('company', '公司', '公司'),
  university: t('university', '大學', '大学'),
  media: t('media', '媒體', '媒体'),
  other: t('other body', '其他機構', '其他机构'),
} as const satisfies Terms;

export const PLACE_TYPES = {
  country: t('country', '國家', '国家'),
  region: t('region', '地區', '地区'),
  province: t('province', '省', '省'),
  city: t('city', '市', '市'),
  district: t('district', '區', '区'),
  zone: t('zone', '開發區', '开发区'),
  venue: t('venue', '場所', '场所'),
} as const satisfies Terms;

export const EVENT_TYPES = {
  trip: t('trip', '行程', '行程'),
  visit: t('visit', '訪問', '访问'),
  meeting: t('meeting', '會見', '会见'),
  talk: t('talk', '座談', '座谈'),
  briefing: t('briefing', '匯報', '汇报'),
  conference: t('conference', '大會', '大会'),
  forum: t('forum', '論壇', '论坛'),
  ceremony: t('ceremony', '儀式', '仪式'),
  appointment: t('appointment', '受聘', '受聘'),
  signing: t('signing', '簽約', '签约'),
  call: t('call', '通話', '通话'),
} as const satisfies Terms;

export const EVENT_STATUSES = {
  planned: t('planned', '計劃中', '计划中'),
  held: t('held', '已舉行', '已举行'),
  cancelled: t('cancelled', '已取消', '已取消'),
  unconfirmed: t('unconfirmed', '未證實', '未证实'),
} as const satisfies Terms;

export const DAY_PART_TERMS = {
  morning: t('morning', '上午', '上午'),
  noon: t('noon', '中午', '中午'),
  afternoon: t('afternoon', '下午', '下午'),
  evening: t('evening', '晚上', '晚上'),
  night: t('night', '夜間', '夜间'),
} as const satisfies Terms;

export const AGREEMENT_TYPES = {
  mou: t('memorandum of understanding', '諒解備忘錄', '谅解备忘录'),
  treaty: t('treaty', '條約', '条约'),
  contract: t('contract', '合同', '合同'),
  'cooperation-agreement': t('cooperation agreement', '合作協議', '合作协议'),
  'appointment-letter': t('letter of appointment', '聘書', '聘书'),
  consensus: t('consensus', '共識', '共识'),
  undertaking: t('undertaking', '承諾', '承诺'),
  proposal: t('proposal', '提議', '提议'),
  plan: t('plan', '計劃', '计划'),
} as const satisfies Terms;

export const AGREEMENT_STATUSES = {
  proposed: t('proposed', '已提出', '已提出'),
  discussed: t('discussed', '已討論', '已讨论'),
  agreed: t('agreed, nothing signed', '已達成共識\uFF0C未簽署', '已达成共识\uFF0C未签署'),
  'agreed-to-sign': t('agreed to sign, not signed', '同意簽署\uFF0C尚未簽署', '同意签署\uFF0C尚未签署'),
  signed: t('signed', '已簽署', '已签署'),
  'in-force': t('in force', '生效', '生效'),
  ended: t('ended', '已終止', '已终止'),
} as const satisfies Terms;

export const PROJECT_STATUSES = {
  planned: t('planned', '計劃中', '计划中'),
  underway: t('underway', '推進中', '推进中'),
  settled: t('settled', '已落戶', '已落户'),
  abandoned: t('abandoned', '已放棄', '已放弃'),
} as const satisfies Terms;

export const SOURCE_TYPES = {
  article: t('article', '文章', '文章'),
  register: t('register', '登記冊', '登记册'),
  dataset: t('data set', '數據集', '数据集'),
  document: t('document', '文件', '文件'),
  'web-page': t('web page', '網頁', '网页'),
} as const satisfies Terms;

export const PARTICIPATION_ROLES = {
  host: t('host', '主人', '主人'),
  guest: t('guest', '來賓', '来宾'),
  companion: t('companion', '陪同', '陪同'),
  chair: t('chair', '主持', '主持'),
  speaker: t('speaker', '發言', '发言'),
  presenter: t('presenter', '介紹情況', '介绍情况'),
  attendee: t('attendee', '出席', '出席'),
  organizer: t('organizer', '主辦', '主办'),
  appointer: t('appointer', '聘任方', '聘任方'),
  appointee: t('appointee', '受聘人', '受聘人'),
  interpreter: t('interpreter', '翻譯', '翻译'),
} as const satisfies Terms;

export const ATTENDANCES = {
  attended: t('attended', '出席', '出席'),
  invited: t('invited', '受邀', '受邀'),
  expected: t('expected', '預計出席', '预计出席'),
  absent: t('absent', '缺席', '缺席'),
} as const satisfies Terms;

export const PARTY_ROLES = {
  party: t('party', '一方', '一方'),
  'intended-party': t('intended party', '擬定一方', '拟定一方'),
  signatory: t('signatory', '簽署方', '签署方'),
  witness: t('witness', '見證人', '见证人'),
  issuer: t('issuer', '頒發方', '颁发方'),
  recipient: t('recipient', '接受方', '接受方'),
  promisor: t('promisor', '承諾方', '承诺方'),
  proposer: t('proposer', '提議方', '提议方'),
  beneficiary: t('beneficiary', '受益方', '受益方'),
} as const satisfies Terms;

/** Roles of backers that are said in every language; others are said as they are written. */
export const BACKER_ROLES = {
  'settling-promoter': t(
    'undertakes to work for its settling in the district',
    '承諾推動其落戶該區',
    '承诺推动其落户该区',
  ),
} as const satisfies Terms;

export const REACHED_HOW = {
  discussed: t('discussed', '討論', '讨论'),
  agreed: t('agreed', '達成', '达成'),
  signed: t('signed', '簽署', '签署'),
  'handed-over': t('handed over', '頒發', '颁发'),
} as const satisfies Terms;

export const SEAT_STATUSES = {
  planned: t('planned', '擬設', '拟设'),
  current: t('current', '現址', '现址'),
  former: t('former', '舊址', '旧址'),
} as const satisfies Terms;
