import type { Labels, Terms } from '../vocabulary/labels';
import { LINKS } from '../vocabulary/links';
import type { Locale } from '../vocabulary/locales';
import { isRelationshipType, relationshipRow } from '../vocabulary/relationships';
import { displayName, type NamedEntity } from './display-name';
import { locators, SENTENCE_WORDS } from './sentence-words';

/** A fact as far as a sentence needs it. */
export interface SpokenFact {
  readonly fact: {
    readonly relationship: string;
    readonly citations: readonly string[];
    readonly confidence: string;
    readonly [property: string]: unknown;
  };
  readonly from: NamedEntity;
  readonly to: NamedEntity;
}

/** A relationship as one sentence for a reader, with the places that say it. */
export function factSentence(spoken: SpokenFact, locale: Locale): string {
  const { citations, confidence } = spoken.fact;
  const clause = factClause(spoken, locale);
  const sentence = clause.charAt(0).toUpperCase() + clause.slice(1);
  return `${sentence}${SENTENCE_WORDS[locale].stop} ${locators(citations, confidence, locale)}`;
}

/** What a relationship says, without a full stop, to stand within a sentence. */
export function factClause({ fact, from, to }: SpokenFact, locale: Locale): string {
  const template = templateOf(fact)[locale];
  const filled = template.replace(/\{(\w+)\}/g, (_, word: string) => {
    if (word === 'from') return displayName(from, locale);
    if (word === 'to') return displayName(to, locale);
    return labelOf(fact, word, locale);
  });
  // A property that the fact lacks leaves empty brackets and commas behind.
  return filled
    .replace(/[(] *,? *[)]/g, '')
    .replace(/, *[)]/g, ')')
    .replace(/[(] *, */g, '(')
    .replace(/ +/g, ' ')
    .trim();
}

function templateOf(fact: SpokenFact['fact']): Labels {
  const { relationship, type } = fact;
  if (relationship === 'LINKED_TO' && typeof type === 'string') {
    const link = Object.entries(LINKS).find(([name]) => name === type);
    if (link) return link[1].sentence;
  }
  if (!isRelationshipType(relationship)) throw new Error(`unknown relationship ${relationship}`);
  return relationshipRow(relationship).sentence;
}

function labelOf(fact: SpokenFact['fact'], property: string, locale: Locale): string {
  const value = fact[property];
  if (typeof value !== 'string' || !isRelationshipType(fact.relationship)) return '';
  const type = relationshipRow(fact.relationship).properties[property]?.type;
  const terms: Terms = type?.is === 'term' ? type.of : {};
  return terms[value]?.[locale] ?? value;
}
