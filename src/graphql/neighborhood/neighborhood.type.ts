import { Field, Int, ObjectType } from 'type-graphql';
import {
  type FoundNeighborhood,
  NEIGHBORHOOD_TRUNCATIONS,
} from '../../services/questions/neighborhood/neighborhood';
import { EntityInterface } from '../entity/entity.type';
import { registerEnum } from '../enums/register-enum';
import { Relationship, relationshipValue } from '../relationship/relationship.type';

const NeighborhoodTruncationEnum = registerEnum(
  'NeighborhoodTruncation',
  NEIGHBORHOOD_TRUNCATIONS,
  'Reason why a neighborhood is incomplete.',
);

@ObjectType({ description: 'One entity of a neighborhood.' })
export class NeighborhoodNode {
  @Field(() => EntityInterface, { description: 'The entity.' })
  entity!: unknown;

  @Field(() => Int, {
    description: 'Number of hops from the nearest starting entity; 0 for a starting entity.',
  })
  depth!: number;

  @Field(() => Int, { description: 'Number of its relationships in the graph; names are not counted.' })
  degree!: number;

  @Field(() => Int, {
    description: 'Number of its relationships that a limit, the depth or the filter keeps out of the answer.',
  })
  hidden!: number;
}

@ObjectType({ description: 'A bounded subgraph around some entities.' })
export class Neighborhood {
  @Field(() => [NeighborhoodNode], {
    description:
      'The entities, nearest first. If the limit truncates a level, entities with more connections to the previous level take precedence, then entities with more relationships. Hubs are dropped first.',
  })
  nodes!: readonly NeighborhoodNode[];

  @Field(() => [Relationship], {
    description: 'All relationships between these entities that match the filter, by type and id.',
  })
  edges!: readonly unknown[];

  @Field(() => Boolean, {
    description: 'Whether the depth and the filter allow more than the answer contains.',
  })
  truncated!: boolean;

  @Field(() => [NeighborhoodTruncationEnum], { description: 'Why the neighborhood is incomplete.' })
  truncatedBy!: readonly string[];
}

/** Converts a neighborhood to its GraphQL value. */
export const neighborhoodValue = ({ nodes, edges, truncatedBy }: FoundNeighborhood): Neighborhood => ({
  nodes,
  edges: edges.map(relationshipValue),
  truncated: truncatedBy.length > 0,
  truncatedBy,
});
