import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Entity } from '../../domain/record/entity';
import { groupSizes } from '../../services/questions/meetings/group-sizes';
import type { Context } from '../context';
import { vocabulary } from '../vocabulary/vocabulary';

@Resolver(() => vocabulary.kinds.Event)
export class EventResolver {
  @FieldResolver(() => Int, {
    description:
      'Number of participants recorded as present; filters by group size use it. Invited and absent participants are not counted.',
  })
  async groupSize(@Root() { id }: Entity, @Ctx() { loaders, query }: Context) {
    return (await loaders.load('groupSize', id, (ids) => groupSizes(query, ids))) ?? 0;
  }
}
