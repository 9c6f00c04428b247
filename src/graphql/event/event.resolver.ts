import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Entity } from '../../domain/record/entity';
import { groupSizes } from '../../services/questions/meetings/group-sizes';
import type { Context } from '../context';
import { vocabularyTypes } from '../vocabulary/vocabulary-types';

@Resolver(() => vocabularyTypes.kinds.Event)
export class EventResolver {
  @FieldResolver(() => Int, {
    description:
      'Number of participants recorded as present, which `MeetingFilter.maxGroupSize` compares. Invited and absent participants are not counted.',
  })
  async groupSize(@Root() { id }: Entity, @Ctx() { loaders, query }: Context) {
    return (await loaders.load('groupSize', id, (ids) => groupSizes(query, ids))) ?? 0;
  }
}
