import { Field, ID, InterfaceType } from 'type-graphql';
import type { EntityNode } from '../../db/shapes';
import type { Confidence } from '../../domain/record/record';
import type { Kind } from '../../domain/vocabulary/kinds';
import { ConfidenceEnum, KindEnum } from '../enums/enums';

@InterfaceType({ description: 'Anything with a permanent id.' })
export class Node {
  @Field(() => ID, { description: 'Permanent id.' })
  id!: string;
}

@InterfaceType({
  description: 'A person, organization, place, event or any other node of the graph.',
  implements: Node,
  resolveType: ({ kind }: EntityNode) => kind,
})
export class Entity {
  @Field(() => ID, { description: 'Permanent id.' })
  id!: string;

  @Field(() => KindEnum, { description: 'Kind of entity.' })
  kind!: Kind;

  @Field(() => String, { nullable: true, description: 'Description in our own words.' })
  description!: string | null;

  @Field(() => ConfidenceEnum, { description: 'Confidence in the fact.' })
  confidence!: Confidence;

  @Field(() => String, { nullable: true, description: 'Why the fact was inferred or is uncertain.' })
  reason!: string | null;

  @Field(() => String, { description: 'Time of the last change, ISO 8601 in UTC.' })
  recordedAt!: string;
}
