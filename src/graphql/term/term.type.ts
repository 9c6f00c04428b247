import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'One word of a closed list.' })
export class Term {
  @Field(() => String, { description: 'Enum value in the API, such as AGREED_TO_SIGN.' })
  value!: string;

  @Field(() => String, { description: 'Stored word, such as `agreed-to-sign`.' })
  word!: string;

  @Field(() => String, { description: 'Label in the language of the reader.' })
  label!: string;
}

@ObjectType({ description: 'One property of a kind or relationship type.' })
export class PropertyTerm {
  @Field(() => String, { description: 'Name of the property.' })
  name!: string;

  @Field(() => String, {
    description: 'Type of value: text, edtf, number, boolean, url, language, post, or term.',
  })
  valueType!: string;

  @Field(() => Boolean, { description: 'Whether a record must have it.' })
  required!: boolean;

  @Field(() => String, { description: 'Meaning of the property, always in English.' })
  meaning!: string;

  @Field(() => [Term], { description: 'The closed list, when the property holds one of its words.' })
  values!: Term[];
}

@ObjectType({ description: 'One kind of entity.' })
export class KindTerm extends Term {
  @Field(() => String, { description: 'Root list in the API.' })
  list!: string;

  @Field(() => String, { description: 'Meaning of the kind, always in English.' })
  meaning!: string;

  @Field(() => [PropertyTerm], { description: 'Properties of the kind.' })
  properties!: PropertyTerm[];
}

@ObjectType({ description: 'One type of relationship, or one type of link.' })
export class RelationshipTerm {
  @Field(() => String, { description: 'Name in the graph and the API.' })
  value!: string;

  @Field(() => String, { description: 'Label from start to end.' })
  forward!: string;

  @Field(() => String, { description: 'Label from end to start.' })
  backward!: string;

  @Field(() => [String], { description: 'Kinds allowed at the start.' })
  from!: string[];

  @Field(() => [String], { description: 'Kinds allowed at the end.' })
  to!: string[];

  @Field(() => [PropertyTerm], { description: 'Properties of the type.' })
  properties!: PropertyTerm[];
}

@ObjectType({ description: 'The vocabulary of the graph, with labels.' })
export class Vocabulary {
  @Field(() => [KindTerm], { description: 'Kinds of entity.' })
  kinds!: KindTerm[];

  @Field(() => [RelationshipTerm], { description: 'Types of relationship.' })
  relationships!: RelationshipTerm[];

  @Field(() => [RelationshipTerm], { description: 'Types of LINKED_TO.' })
  links!: RelationshipTerm[];

  @Field(() => [Term], { description: 'Confidences in a fact.' })
  confidences!: Term[];

  @Field(() => [Term], { description: 'Types of name.' })
  nameTypes!: Term[];
}
