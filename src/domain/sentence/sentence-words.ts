import type { Kind } from '../vocabulary/kinds';
import type { Locale } from '../vocabulary/locales';
import { withArticle } from './english-article';

/** How a language builds the sentences of the service. A new locale is one row of SENTENCE_WORDS. */
export interface SentenceWords {
  /** A name within a sentence; what we gave a title to stands in quotation marks. */
  mention(name: string, kind: string): string;
  post(title: string, organization: string): string;
  /** A person with posts, within a sentence. */
  holder(name: string, posts: string): string;
  /** An organization whose people are not named. */
  unnamed(name: string): string;
  and(items: readonly string[]): string;
  /** Where something was held: the preposition, the place, the city around it, and what is doubted about it. */
  where(place: string, type: unknown, city: string | null, doubt: string | null): string;
  met(parts: { on: string; subject: string; counterpart: string; where: string }): string;
  /** The preposition of a place. */
  at(type: unknown): string;
  /** What is added in brackets. */
  aside(text: string): string;
  /** Whether words in Latin letters that are no name can stand in a sentence. */
  latin: boolean;
  /** The end of a sentence, before its locators. */
  stop: string;
  /** What parts the items of a list of locators, and these from their doubt. */
  listed: string;
  comma: string;
}

const TITLED: ReadonlySet<string> = new Set<Kind>(['Event', 'Agreement', 'Project', 'Topic', 'Source']);
/** Places that one is in; at the others one is at. */
const WIDE = new Set<unknown>(['country', 'region', 'province', 'city', 'district']);

const english: SentenceWords = {
  mention: (name, kind) => {
    if (TITLED.has(kind)) return `“${name}”`;
    if (kind === 'Post') return `the post of ${name}`;
    return kind === 'Person' ? name : withArticle(name);
  },
  post: (title, organization) => `${title} of ${withArticle(organization)}`,
  holder: (name, posts) => `${name}, ${posts},`,
  unnamed: (name) => `people of ${withArticle(name)} (not named)`,
  and: (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`,
  where: (place, type, city, doubt) => {
    const spot = [withArticle(place), city].filter((part) => part !== null).join(', ');
    return ` ${english.at(type)} ${spot}${doubt === null ? '' : ` (place ${doubt})`}`;
  },
  met: ({ on, subject, counterpart, where }) =>
    `${on} ${subject} met ${where === '' ? counterpart.replace(/,$/, '') : counterpart}${where}`,
  at: (type) => (WIDE.has(type) ? 'in' : 'at'),
  aside: (text) => ` (${text})`,
  latin: true,
  stop: '. ',
  listed: ', ',
  comma: ', ',
};

/** The words and marks in which traditional and simplified characters differ. */
interface ChineseWords {
  readonly quotes: readonly [string, string];
  readonly unnamed: string;
  readonly met: string;
  readonly place: string;
}

const COMMA = '\uFF0C';
const bracketed = (text: string) => `\uFF08${text}\uFF09`;

const chinese = (words: ChineseWords): SentenceWords => ({
  mention: (name, kind) => (TITLED.has(kind) ? words.quotes.join(name) : name),
  post: (title, organization) => `${organization}${title}`,
  holder: (name, posts) => `${name}${bracketed(posts)}`,
  unnamed: (name) => `${name}${words.unnamed}`,
  and: (items) => items.join('、'),
  where: (place, _type, city, doubt) => {
    const spot = city === null || place.startsWith(city) ? place : `${city}${place}`;
    return `在${spot}${doubt === null ? '' : bracketed(`${words.place}${doubt}`)}`;
  },
  met: ({ on, subject, counterpart, where }) => `${on}${COMMA}${subject}${where}${words.met}${counterpart}`,
  at: () => '',
  aside: bracketed,
  latin: false,
  stop: '。',
  listed: '、',
  comma: COMMA,
});

export const SENTENCE_WORDS: Readonly<Record<Locale, SentenceWords>> = {
  en: english,
  'zh-Hant': chinese({
    quotes: ['「', '」'],
    unnamed: `的人員${bracketed('未具名')}`,
    met: '會見',
    place: '地點',
  }),
  'zh-Hans': chinese({
    quotes: ['“', '”'],
    unnamed: `的人员${bracketed('未具名')}`,
    met: '会见',
    place: '地点',
  }),
};
