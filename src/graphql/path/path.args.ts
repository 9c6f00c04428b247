import { ArgsType, Field, ID, Int } from 'type-graphql';
import type { PathFilter } from '../../services/questions/filters/path-filter';
import { TRAVERSAL_LIMITS } from '../../services/questions/filters/traversal-limits';
import { PathFilterInput } from '../filter/filters.input';

const LENGTH = TRAVERSAL_LIMITS['paths.maxLength'];
const LIMIT = TRAVERSAL_LIMITS['paths.limit'];

@ArgsType()
export class PathsArgs {
  @Field(() => ID, { description: 'Id of the start.' })
  from!: string;

  @Field(() => ID, { description: 'Id of the end.' })
  to!: string;

  @Field(() => Int, {
    defaultValue: LENGTH.fallback,
    description: `Highest number of hops, up to ${LENGTH.max}. Two people at one meeting are 2 hops apart; people who both met a third are 4 apart.`,
  })
  maxLength!: number;

  @Field(() => Int, { defaultValue: LIMIT.fallback, description: `Number of paths, up to ${LIMIT.max}.` })
  limit!: number;

  @Field(() => PathFilterInput, { nullable: true, description: 'Only paths that match.' })
  filter?: PathFilter | null;
}
