import { Field, ID, ObjectType } from 'type-graphql';
import type { WholeFact } from '../../db/shapes';
import { factSentence } from '../../domain/sentence/fact-sentence';
import { isRelationshipType, relationshipRow } from '../../domain/vocabulary/relationships';
import { addFields } from '../build';
import { RelationshipTypeEnum } from '../enums';
import { Entity } from './kind-types';
import { LocaleArgs, localeOf } from './locale-args';
import { evidenceFields } from './name';

/** One property of a relationship, for programs that do not know its type. */
@ObjectType({ description: 'One property of a relationship, as text.' })
class PropertyValue {
  @Field(() => String, { description: "The property's name in the vocabulary." })
  name!: string;

  @Field(() => String, { description: 'Its value as text.' })
  value!: string;
}

/** A relationship with both of its ends: a fact. */
@ObjectType({ description: 'A relationship with both of its ends: one fact, with its evidence.' })
export class Relationship {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => RelationshipTypeEnum, { description: 'Its type.' })
  type!: string;

  whole!: WholeFact;
}

/** Makes the API's value of a fact. */
export const relationshipOf = (whole: WholeFact) => ({
  ...whole.fact,
  type: whole.fact.relationship,
  whole,
});

type Root = ReturnType<typeof relationshipOf>;

addFields(Relationship, {
  from: {
    type: () => Entity,
    description: 'The entity it starts from.',
    resolve: (root: Root) => root.whole.from,
  },
  to: { type: () => Entity, description: 'The entity it leads to.', resolve: (root: Root) => root.whole.to },
  label: {
    type: () => String,
    description: 'What its type is called, read from start to end.',
    args: () => LocaleArgs,
    resolve: (root: Root, args: LocaleArgs, context) =>
      isRelationshipType(root.type)
        ? relationshipRow(root.type).labels.forward[localeOf(args, context)]
        : root.type,
  },
  properties: {
    type: () => [PropertyValue],
    description: "The type's own properties, such as role, side, during or asPrinted.",
    resolve: (root: Root) =>
      Object.keys(isRelationshipType(root.type) ? relationshipRow(root.type).properties : {})
        .filter((name) => root.whole.fact[name] != null)
        .map((name) => ({ name, value: String(root.whole.fact[name]) })),
  },
  sentence: {
    type: () => String,
    description: 'The fact as a sentence, with the places that say it.',
    args: () => LocaleArgs,
    resolve: (root: Root, args: LocaleArgs, context) => factSentence(root.whole, localeOf(args, context)),
  },
  ...evidenceFields,
});
