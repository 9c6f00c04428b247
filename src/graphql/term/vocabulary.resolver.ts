import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { KIND_NAMES, kindDefinition } from '../../domain/vocabulary/kinds';
import type { Labels } from '../../domain/vocabulary/labels';
import { LINKS } from '../../domain/vocabulary/links';
import type { Locale } from '../../domain/vocabulary/locales';
import type { Properties } from '../../domain/vocabulary/properties';
import { RELATIONSHIP_TYPES, relationshipDefinition } from '../../domain/vocabulary/relationships';
import { CONFIDENCES, NAME_TYPES } from '../../domain/vocabulary/terms';
import type { Context } from '../context';
import { enumName } from '../enums/register-enum';
import { LocaleArgs, localeOf } from '../locale/locale.args';
import type { PropertyTerm, Term } from './term.type';
import { Vocabulary } from './term.type';

@Resolver()
export class VocabularyResolver {
  @Query(() => Vocabulary, {
    description:
      'Kinds, types, roles, statuses and relationship types, with labels in the language of the reader.',
  })
  vocabulary(@Ctx() context: Context, @Args(() => LocaleArgs) args: LocaleArgs): Vocabulary {
    const locale = localeOf(args, context);
    const everything = [...KIND_NAMES];
    const ends = (kinds: readonly string[] | 'any') => (kinds === 'any' ? everything : [...kinds]);
    return {
      kinds: KIND_NAMES.map((kind) => ({
        value: enumName(kind),
        word: kind,
        label: kindDefinition(kind).labels[locale],
        list: kindDefinition(kind).plural,
        meaning: kindDefinition(kind).meaning,
        properties: properties(kindDefinition(kind).properties, locale),
      })),
      relationships: RELATIONSHIP_TYPES.map((type) => {
        const row = relationshipDefinition(type);
        return {
          value: type,
          forward: row.labels.forward[locale],
          backward: row.labels.backward[locale],
          from: ends(row.from),
          to: ends(row.to),
          properties: properties(row.properties, locale),
        };
      }),
      links: Object.entries(LINKS).map(([word, row]) => ({
        value: enumName(word),
        forward: row.forward[locale],
        backward: row.backward[locale],
        from: everything,
        to: everything,
        properties: [],
      })),
      confidences: terms(CONFIDENCES, locale),
      nameTypes: terms(NAME_TYPES, locale),
    };
  }
}

const terms = (list: Readonly<Record<string, Labels>>, locale: Locale): Term[] =>
  Object.entries(list).map(([word, labels]) => ({ value: enumName(word), word, label: labels[locale] }));

const properties = (list: Properties, locale: Locale): PropertyTerm[] =>
  Object.entries(list).map(([name, property]) => ({
    name,
    valueType: property.type.is,
    required: property.required === true,
    meaning: property.meaning,
    values: property.type.is === 'term' ? terms(property.type.of, locale) : [],
  }));
