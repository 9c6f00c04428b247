import { ArgsType, Field, ID, Int } from 'type-graphql';
import type { NeighborhoodFilter } from '../../services/questions/filters/neighborhood-filter';
import { TRAVERSAL_LIMITS } from '../../services/questions/filters/traversal-limits';
import { NeighborhoodFilterInput } from '../filter/filters.input';

const DEPTH = TRAVERSAL_LIMITS['neighborhood.depth'];
const LIMIT = TRAVERSAL_LIMITS['neighborhood.limit'];

@ArgsType()
export class NeighborhoodArgs {
  @Field(() => [ID], { description: 'Ids of the starting entities: one or several.' })
  of!: string[];

  @Field(() => Int, { defaultValue: DEPTH.fallback, description: `Number of hops, up to ${DEPTH.max}.` })
  depth!: number;

  @Field(() => Int, {
    defaultValue: LIMIT.fallback,
    description: `Number of entities, starting entities included, up to ${LIMIT.max}.`,
  })
  limit!: number;

  @Field(() => NeighborhoodFilterInput, {
    nullable: true,
    description: 'Only entities and facts that match.',
  })
  filter?: NeighborhoodFilter | null;
}
