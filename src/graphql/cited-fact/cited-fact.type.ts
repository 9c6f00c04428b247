import { Field, ID, ObjectType } from 'type-graphql';
import type { FoundCitedFact } from '../../services/records/connection';
import { EntityInterface } from '../entity/entity.type';
import { EvidenceFields } from '../evidence/evidence.type';
import { EntityName } from '../name/name.type';
import { ConnectionOf, EdgeOf } from '../page/connection.type';
import { Relationship, relationshipValue } from '../relationship/relationship.type';

@ObjectType({ description: 'A fact that cites a source: a relationship, an entity, or a name.' })
export class CitedFact extends EvidenceFields {
  @Field(() => ID, { description: 'Id of the relationship, entity or name.' })
  id!: string;

  @Field(() => Relationship, { nullable: true, description: 'The relationship, when the fact is one.' })
  relationship!: unknown;

  @Field(() => EntityInterface, {
    nullable: true,
    description: 'The entity, or the entity that has the name.',
  })
  entity!: unknown;

  @Field(() => EntityName, { nullable: true, description: 'The name, when the fact is one.' })
  name!: unknown;

  found!: FoundCitedFact;
}

@ObjectType({ description: 'Row of a list of facts.' })
class CitedFactEdge extends EdgeOf(() => CitedFact) {}

@ObjectType({ description: 'Page of a list of facts.' })
export class CitedFactConnection extends ConnectionOf(
  () => CitedFactEdge,
  () => CitedFact,
) {}

/** Converts a cited fact to its GraphQL value. */
export function citedFactValue(found: FoundCitedFact) {
  const { relationship, entity, nameId } = found;
  const name = entity?.names.find(({ id }) => id === nameId) ?? null;
  const evidence = relationship?.fact ?? name ?? entity;
  return {
    found,
    id: evidence?.id ?? '',
    relationship: relationship && relationshipValue(relationship),
    entity,
    name,
    citations: evidence?.citations ?? [],
    confidence: evidence?.confidence,
    reason: evidence?.reason ?? null,
    recordedAt: evidence?.recordedAt,
  };
}
