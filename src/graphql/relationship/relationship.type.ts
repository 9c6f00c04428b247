import { Field, ID, ObjectType } from 'type-graphql';
import type { FactWithEnds } from '../../domain/record/entity';
import { EntityInterface } from '../entity/entity.type';
import { RelationshipTypeEnum } from '../enums/enums';
import { EvidenceFields } from '../evidence/evidence.type';
import { ConnectionOf, EdgeOf } from '../page/connection.type';

@ObjectType('PropertyValue', { description: 'One property of a relationship, as text.' })
export class RelationshipProperty {
  @Field(() => String, { description: 'Name of the property in the vocabulary.' })
  name!: string;

  @Field(() => String, { description: 'Value as text.' })
  value!: string;
}

@ObjectType({ description: 'One fact: a relationship with both ends and its evidence.' })
export class Relationship extends EvidenceFields {
  @Field(() => ID, { description: 'Id of the relationship.' })
  id!: string;

  @Field(() => RelationshipTypeEnum, { description: 'Type of relationship.' })
  type!: string;

  @Field(() => EntityInterface, { description: 'The entity at the start.' })
  from!: unknown;

  @Field(() => EntityInterface, { description: 'The entity at the end.' })
  to!: unknown;

  stored!: FactWithEnds;
}

@ObjectType({ description: 'Row of a list of relationships.' })
class RelationshipEdge extends EdgeOf(() => Relationship) {}

@ObjectType({ description: 'Page of a list of relationships.' })
export class RelationshipConnection extends ConnectionOf(
  () => RelationshipEdge,
  () => Relationship,
) {}

/** Converts a relationship with its ends to its GraphQL value. */
export const relationshipValue = (stored: FactWithEnds) => ({
  ...stored.fact,
  from: stored.from,
  to: stored.to,
  stored,
});
