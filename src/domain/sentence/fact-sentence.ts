import { isEdtf, parseEdtf } from '../date/edtf';
import { formatDate } from '../date/format';
import { scriptOf } from '../name/script';
import type { Labels } from '../vocabulary/labels';
import type { Locale } from '../vocabulary/locales';
import { termsOf } from '../vocabulary/properties';
import { isRelationshipType, type RelationshipRow, relationshipRow } from '../vocabulary/relationships';
import { displayName, type NamedEntity } from './display-name';
import { locators } from './locators';
import { postTitle } from './post-title';
import { SENTENCE_WORDS } from './sentence-words';

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

/** A property that the fact lacks leaves empty brackets behind. */
const EMPTY_BRACKETS = / ?\(\)|\uFF08\uFF09/g;

/** A relationship as one sentence for a reader, with the places that say it. */
export function factSentence(spoken: SpokenFact, locale: Locale): string {
  const { citations, confidence, during } = spoken.fact;
  const words = SENTENCE_WORDS[locale];
  const clause = factClause(spoken, locale);
  const sentence = clause.charAt(0).toUpperCase() + clause.slice(1);
  const dated = typeof during === 'string' && isEdtf(during) ? parseEdtf(during) : null;
  const aside = dated === null ? '' : words.aside(formatDate(dated, locale));
  return `${sentence}${aside}${words.stop}${locators(citations, confidence, locale)}`;
}

/** What a relationship says, without its time and a full stop, to stand within a sentence. */
export function factClause({ fact, from, to }: SpokenFact, locale: Locale): string {
  if (!isRelationshipType(fact.relationship)) throw new Error(`unknown relationship ${fact.relationship}`);
  const row = relationshipRow(fact.relationship);
  const words = SENTENCE_WORDS[locale];
  const fill: Readonly<Record<string, () => string>> = {
    from: () => words.mention(nameBeside(from, to, locale), from.kind),
    to: () => words.mention(nameBeside(to, from, locale), to.kind),
    at: () => words.at(to.type),
  };
  return templateOf(row, fact, from)
    [locale].replace(
      /\{(\w+)\}/g,
      (_, word: string) => fill[word]?.() ?? labelOf(row, fact[word], word, locale),
    )
    .replace(EMPTY_BRACKETS, '');
}

/** The name of one end of a fact; a post's says of what organization it is, unless the other end does. */
function nameBeside(entity: NamedEntity, other: NamedEntity, locale: Locale): string {
  const organization = entity.organization ?? null;
  return organization === null || organization.id === other.id
    ? displayName(entity, locale)
    : postTitle({ post: entity, organization }, locale);
}

function templateOf(
  { sentence, variants }: RelationshipRow,
  fact: SpokenFact['fact'],
  from: NamedEntity,
): Labels {
  if (variants === undefined) return sentence;
  const { by, byStart, sentences } = variants;
  const both = byStart === undefined ? undefined : sentences[`${fact[by]} ${from[byStart]}`];
  return both ?? sentences[`${fact[by]}`] ?? sentence;
}

/** What a property says within a sentence: its label, or the words themselves where they can stand in the sentence. */
function labelOf(row: RelationshipRow, value: unknown, property: string, locale: Locale): string {
  if (typeof value !== 'string') return '';
  const label = termsOf(row.properties[property])[value]?.[locale];
  if (label !== undefined) return label;
  return scriptOf(value) === 'Latn' && !SENTENCE_WORDS[locale].latin ? '' : value;
}
