import { isEdtf, parseEdtf } from '../date/edtf';
import { formatDate } from '../date/format-date';
import { wordsIn } from '../language/languages';
import { scriptOf } from '../name/script';
import type { Labels } from '../vocabulary/labels';
import type { Locale } from '../vocabulary/locales';
import { termsOf } from '../vocabulary/properties';
import {
  isRelationshipType,
  type RelationshipDefinition,
  relationshipDefinition,
} from '../vocabulary/relationships';
import { displayName } from './display-name';
import { finished } from './finish';
import { locators } from './locators';
import type { NamedEntity } from './named-entity';
import { postTitle } from './post-title';

/** The parts of a relationship that its sentence needs. */
export interface FactForSentence {
  readonly fact: {
    readonly type: string;
    readonly properties: Readonly<Record<string, unknown>>;
    readonly citations: readonly string[];
    readonly confidence: string;
  };
  readonly from: NamedEntity;
  readonly to: NamedEntity;
}

/** A missing property leaves empty brackets. */
const EMPTY_BRACKETS = / ?\(\)|（）/g;

/** A relationship as one sentence, with its period and the locators of its citations. */
export function factSentence(statement: FactForSentence, locale: Locale): string {
  const { citations, confidence, properties } = statement.fact;
  const { during } = properties;
  const words = wordsIn(locale).sentences;
  const clause = factClause(statement, locale);
  const sentence = clause.charAt(0).toUpperCase() + clause.slice(1);
  const dated = typeof during === 'string' && isEdtf(during) ? parseEdtf(during) : null;
  const aside = dated === null ? '' : words.aside(formatDate(dated, locale));
  return `${sentence}${aside}${words.stop}${locators(citations, confidence, locale)}`;
}

/** A relationship as a clause without its period and full stop. */
export function factClause({ fact, from, to }: FactForSentence, locale: Locale): string {
  if (!isRelationshipType(fact.type)) throw new Error(`unknown relationship type ${fact.type}`);
  const row = relationshipDefinition(fact.type);
  const words = wordsIn(locale).sentences;
  const placeholders: Readonly<Record<string, () => string>> = {
    from: () => words.mention(nameBeside(from, to, locale), from.kind),
    to: () => words.mention(nameBeside(to, from, locale), to.kind),
    at: () => words.at(to.properties.type),
  };
  const clause = templateOf(row, fact, from)
    [locale].replace(
      /\{(\w+)\}/g,
      (_, word: string) => placeholders[word]?.() ?? labelOf(row, fact.properties[word], word, locale),
    )
    .replace(EMPTY_BRACKETS, '');
  return finished(clause, locale);
}

/** The name of one end. A post is named with its organization, unless that is the other end. */
function nameBeside(entity: NamedEntity, other: NamedEntity, locale: Locale): string {
  const organization = entity.organization ?? null;
  return organization === null || organization.id === other.id
    ? displayName(entity, locale)
    : postTitle({ post: entity, organization }, locale);
}

function templateOf(
  { sentence, variants }: RelationshipDefinition,
  fact: FactForSentence['fact'],
  from: NamedEntity,
): Labels {
  if (variants === undefined) return sentence;
  const { by, byStart, sentences } = variants;
  const both =
    byStart === undefined ? undefined : sentences[`${fact.properties[by]} ${from.properties[byStart]}`];
  return both ?? sentences[`${fact.properties[by]}`] ?? sentence;
}

/** The label of a property's value; without a label the value itself, if the language allows its script. */
function labelOf(row: RelationshipDefinition, value: unknown, property: string, locale: Locale): string {
  if (typeof value !== 'string') return '';
  const label = termsOf(row.properties[property])[value]?.[locale];
  if (label !== undefined) return label;
  return scriptOf(value) === 'Latn' && !wordsIn(locale).sentences.latin ? '' : value;
}
