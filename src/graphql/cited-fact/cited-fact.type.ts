import { Field, ID, ObjectType } from 'type-graphql';
import type { CitedRow } from '../../db/shapes';
import { Entity } from '../entity/entity.type';
import { Evidence } from '../evidence/evidence.type';
import { Name } from '../name/name.type';
import { ConnectionOf, EdgeOf } from '../page/connection.type';
import { Relationship, toRelationship } from '../relationship/relationship.type';

@ObjectType({ description: 'A fact that cites a source: a relationship, an entity, or a name.' })
export class CitedFact extends Evidence {
  @Field(() => ID, { description: 'Id of the relationship, entity or name.' })
  id!: string;

  @Field(() => Relationship, { nullable: true, description: 'The relationship, when the fact is one.' })
  relationship!: unknown;

  @Field(() => Entity, { nullable: true, description: 'The entity, or the entity that has the name.' })
  entity!: unknown;

  @Field(() => Name, { nullable: true, description: 'The name, when the fact is one.' })
  name!: unknown;

  row!: CitedRow;
}

@ObjectType({ description: 'Row of a list of facts.' })
export class CitedFactEdge extends EdgeOf(() => CitedFact) {}

@ObjectType({ description: 'Page of a list of facts.' })
export class CitedFactConnection extends ConnectionOf(
  () => CitedFactEdge,
  () => CitedFact,
) {}

/** The API's value of a cited fact. */
export function toCitedFact(row: CitedRow) {
  const { fact, from, to, entity } = row;
  const name = entity?.names.find(({ id }) => id === row.nameId) ?? null;
  const evidence = fact ?? name ?? entity;
  return {
    row,
    id: evidence?.id ?? '',
    relationship: fact && from && to ? toRelationship({ fact, from, to }) : null,
    entity,
    name,
    citations: evidence?.citations ?? [],
    confidence: evidence?.confidence,
    reason: evidence?.reason ?? null,
    recordedAt: evidence?.recordedAt,
  };
}
