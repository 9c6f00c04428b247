import type { Locale } from '../vocabulary/locales';
import { CONFIDENCES } from '../vocabulary/terms';

/** How a language builds the sentences of the service. A new locale is one row of SENTENCE_WORDS. */
export interface SentenceWords {
  post(title: string, organization: string): string;
  /** A person with posts, within a sentence. */
  holder(name: string, posts: string): string;
  /** An organization whose people are not named. */
  unnamed(name: string): string;
  and(items: readonly string[]): string;
  met(parts: { on: string; subject: string; counterpart: string; place: string | null }): string;
  stop: string;
}

const traditional: SentenceWords = {
  post: (title, organization) => `${organization}${title}`,
  holder: (name, posts) => `${name}(${posts})`,
  unnamed: (name) => `${name}的人員(未具名)`,
  and: (items) => items.join('、'),
  met: ({ on, subject, counterpart, place }) =>
    `${on},${subject}${place ? `在${place}` : ''}會見${counterpart}`,
  stop: '。',
};

export const SENTENCE_WORDS: Readonly<Record<Locale, SentenceWords>> = {
  en: {
    post: (title, organization) => `${title} of ${organization}`,
    holder: (name, posts) => `${name}, ${posts},`,
    unnamed: (name) => `people of ${name} (not named)`,
    and: (items) =>
      items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`,
    met: ({ on, subject, counterpart, place }) =>
      `${on} ${subject} met ${counterpart}${place ? ` at ${place}` : ''}`,
    stop: '.',
  },
  'zh-Hant': traditional,
  'zh-Hans': {
    ...traditional,
    unnamed: (name) => `${name}的人员(未具名)`,
    met: ({ on, subject, counterpart, place }) =>
      `${on},${subject}${place ? `在${place}` : ''}会见${counterpart}`,
  },
};

/** Where a fact is said, and whether it is less than stated: `[P7]`, `[P8, inferred]`. */
export function locators(citations: readonly string[], confidence: string, locale: Locale): string {
  const places = [...new Set(citations.map((citation) => citation.slice(citation.indexOf('#') + 1)))];
  const doubt =
    confidence === 'inferred' || confidence === 'uncertain' ? [CONFIDENCES[confidence][locale]] : [];
  return `[${[...places, ...doubt].join(', ')}]`;
}
