import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Confidence } from '../../domain/record/record';
import { TRAVERSAL_LIMITS } from '../../services/questions/filters/traversal-limits';
import {
  NEIGHBORHOOD_TRUNCATIONS,
  type Neighborhood as NeighborhoodValue,
} from '../../services/questions/neighborhood/neighborhood';
import { addFields } from '../build';
import { type Context, primeEntities } from '../context';
import { ConfidenceEnum, enumOfMeanings, KindEnum, RelationshipTypeEnum } from '../enums';
import { EXPORT_URL } from './export-url';
import { OverPeriod } from './filters';
import { Entity } from './kind-types';
import { Relationship, relationshipOf } from './relationship';

const NeighborhoodCutEnum = enumOfMeanings(
  'NeighborhoodCut',
  NEIGHBORHOOD_TRUNCATIONS,
  'Why a neighborhood is not whole.',
);

/** Which surroundings are asked for. */
@InputType({ description: 'Which surroundings are asked for; all that is given must hold.' })
export class NeighborhoodFilter extends OverPeriod {
  @Field(() => [RelationshipTypeEnum], {
    nullable: true,
    description: 'Only over relationships of these types.',
  })
  relationshipTypes?: string[] | null;

  @Field(() => [KindEnum], {
    nullable: true,
    description: 'Only entities of these kinds, besides those that are asked about.',
  })
  kinds?: string[] | null;

  @Field(() => ConfidenceEnum, {
    nullable: true,
    description: 'Only over facts that are at least as sure as this.',
  })
  minConfidence?: Confidence | null;
}

/** The arguments of neighborhood. */
@ArgsType()
export class NeighborhoodArgs {
  @Field(() => [ID], { description: 'The entities in the middle: one id or several.' })
  of!: string[];

  @Field(() => Int, {
    defaultValue: TRAVERSAL_LIMITS['neighborhood.depth'].fallback,
    description: 'How many steps to go, at most 3.',
  })
  depth!: number;

  @Field(() => Int, {
    defaultValue: TRAVERSAL_LIMITS['neighborhood.limit'].fallback,
    description: 'How many entities to show, those asked about included, at most 500.',
  })
  limit!: number;

  @Field(() => NeighborhoodFilter, { nullable: true, description: 'Which surroundings count.' })
  filter?: NeighborhoodFilter | null;
}

/** One entity of a neighborhood. */
@ObjectType({ description: 'One entity of a neighborhood.' })
class NeighborhoodNode {
  @Field(() => Int, {
    description: 'How many steps it is from the nearest that was asked about; 0 for those themselves.',
  })
  depth!: number;

  @Field(() => Int, { description: 'How many relationships it has in all; names are not counted.' })
  degree!: number;

  @Field(() => Int, {
    description:
      'How many of its relationships are not in the answer, because of a limit, the depth or the filter.',
  })
  hidden!: number;
}
addFields(NeighborhoodNode, { entity: { type: () => Entity, description: 'The entity.' } });

/** A bounded subgraph. */
@ObjectType({ description: 'The surroundings of some entities, as a subgraph.' })
export class Neighborhood {
  @Field(() => Boolean, { description: 'Whether the depth and the filter would allow more than is here.' })
  truncated!: boolean;
}
addFields(Neighborhood, {
  nodes: {
    type: () => [NeighborhoodNode],
    description:
      'The entities, nearest first. Where the limit bites, a level keeps those with most ties to the level before it, then those with most relationships, hubs last, then by id.',
  },
  edges: {
    type: () => [Relationship],
    description: 'Every relationship among the entities shown that passes the filter, by type and id.',
  },
  truncatedBy: { type: () => [NeighborhoodCutEnum], description: 'Why it is not whole.' },
  exportUrl: EXPORT_URL,
});

/** Makes the API's value of a neighborhood, and keeps what the statement brought along. */
export function neighborhoodOf(answer: NeighborhoodValue, args: NeighborhoodArgs, context: Context) {
  primeEntities(context, [...answer.nodes.map((node) => node.entity), ...answer.sources]);
  for (const { entity, degree } of answer.nodes) context.loaders.prime('degree', entity.id, degree);
  return {
    nodes: answer.nodes,
    edges: answer.edges.map(relationshipOf),
    truncated: answer.truncatedBy.length > 0,
    truncatedBy: answer.truncatedBy,
    selection: { select: 'neighborhood', ...args },
  };
}
