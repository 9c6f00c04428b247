import { Int } from 'type-graphql';
import type { EntityNode } from '../../db/shapes';
import { groupSizes } from '../../services/questions/meetings/group-sizes';
import { addFields } from '../build';
import { kindType } from './kind-types';

addFields(kindType('Event'), {
  groupSize: {
    type: () => Int,
    description:
      'How many are recorded to have been there, which filters by group size go by; the invited and the absent are not counted.',
    resolve: async (root: EntityNode, _args, context) =>
      (await context.loaders.load('groupSize', root.id, (ids) => groupSizes(context.query, ids))) ?? 0,
  },
});
