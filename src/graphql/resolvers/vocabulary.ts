import { Args, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { KIND_NAMES, kindRow } from '../../domain/vocabulary/kinds';
import type { Labels } from '../../domain/vocabulary/labels';
import { LINKS } from '../../domain/vocabulary/links';
import type { Locale } from '../../domain/vocabulary/locales';
import type { Properties } from '../../domain/vocabulary/properties';
import { RELATIONSHIP_TYPES, relationshipRow } from '../../domain/vocabulary/relationships';
import { CONFIDENCES, NAME_TYPES } from '../../domain/vocabulary/terms';
import type { Context } from '../context';
import { enumName } from '../enums';
import { LocaleArgs, localeOf } from '../types/locale-args';

/** One word of a closed list. */
@ObjectType({ description: 'One word of a closed list.' })
class Term {
  @Field(() => String, { description: 'As the API writes it, such as AGREED_TO_SIGN.' })
  value!: string;

  @Field(() => String, { description: 'As the graph stores it, such as `agreed-to-sign`.' })
  word!: string;

  @Field(() => String, { description: 'What it is called.' })
  label!: string;
}

/** One property of a kind or relationship type. */
@ObjectType({ description: 'One property of a kind or relationship type.' })
class PropertyTerm {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, {
    description: 'What it holds: text, edtf, number, boolean, url, language, post, or term.',
  })
  holds!: string;

  @Field(() => Boolean, { description: 'Whether a record may not leave it out.' })
  required!: boolean;

  @Field(() => String, { description: 'What it says; in English whatever the locale.' })
  meaning!: string;

  @Field(() => [Term], { description: 'The closed list, where it holds one of it.' })
  values!: Term[];
}

/** One kind of entity. */
@ObjectType({ description: 'One kind of entity.' })
class KindTerm extends Term {
  @Field(() => String, { description: 'The root list of the API.' })
  list!: string;

  @Field(() => String, { description: 'What it stands for; in English whatever the locale.' })
  meaning!: string;

  @Field(() => [PropertyTerm], { description: 'Its own properties.' })
  properties!: PropertyTerm[];
}

/** One type of relationship, or one type of link. */
@ObjectType({ description: 'One type of relationship.' })
class RelationshipTerm {
  @Field(() => String, { description: 'Its name in the graph and the API.' })
  value!: string;

  @Field(() => String, { description: 'What it is called from its start.' })
  forward!: string;

  @Field(() => String, { description: 'What it is called from its end.' })
  backward!: string;

  @Field(() => [String], { description: 'Kinds that it may start from.' })
  from!: string[];

  @Field(() => [String], { description: 'Kinds that it may lead to.' })
  to!: string[];

  @Field(() => [PropertyTerm], { description: 'Its own properties.' })
  properties!: PropertyTerm[];
}

/** The words that the graph is written in. */
@ObjectType({ description: 'The words that the graph is written in, with their labels.' })
class Vocabulary {
  @Field(() => [KindTerm], { description: 'The kinds of entity.' })
  kinds!: KindTerm[];

  @Field(() => [RelationshipTerm], { description: 'The types of relationship.' })
  relationships!: RelationshipTerm[];

  @Field(() => [RelationshipTerm], { description: 'The types of LINKED_TO.' })
  links!: RelationshipTerm[];

  @Field(() => [Term], { description: 'How sure a fact may be.' })
  confidences!: Term[];

  @Field(() => [Term], { description: 'The sorts of name.' })
  nameTypes!: Term[];
}

/** The vocabulary, straight from the tables. */
@Resolver()
export class VocabularyResolver {
  @Query(() => Vocabulary, {
    description:
      'The kinds, types, roles, statuses and relationship types, with labels in the reader’s language; meanings are in English.',
  })
  vocabulary(@Ctx() context: Context, @Args(() => LocaleArgs) args: LocaleArgs): Vocabulary {
    const locale = localeOf(args, context);
    const everything = [...KIND_NAMES];
    const ends = (kinds: readonly string[] | 'any') => (kinds === 'any' ? everything : [...kinds]);
    return {
      kinds: KIND_NAMES.map((kind) => ({
        value: enumName(kind),
        word: kind,
        label: kindRow(kind).labels[locale],
        list: kindRow(kind).plural,
        meaning: kindRow(kind).meaning,
        properties: properties(kindRow(kind).properties, locale),
      })),
      relationships: RELATIONSHIP_TYPES.map((type) => {
        const row = relationshipRow(type);
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
    holds: property.type.is,
    required: property.required === true,
    meaning: property.meaning,
    values: property.type.is === 'term' ? terms(property.type.of, locale) : [],
  }));
