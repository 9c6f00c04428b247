import { Field, ID, InterfaceType } from 'type-graphql';
import type { Entity } from '../../domain/record/entity';
import type { Confidence } from '../../domain/record/record';
import type { Kind } from '../../domain/vocabulary/kinds';
import { ConfidenceEnum, KindEnum } from '../enums/enums';
import { EVIDENCE_DESCRIPTIONS } from '../evidence/evidence.type';

@InterfaceType('Node', { description: 'An object with a permanent id.' })
export class NodeInterface {
  @Field(() => ID, { description: 'Permanent id.' })
  id!: string;
}

@InterfaceType('Entity', {
  description: 'A person, organization, place, event or any other node of the graph.',
  implements: NodeInterface,
  resolveType: ({ kind }: Entity) => kind,
})
export class EntityInterface {
  @Field(() => ID, { description: 'Permanent id.' })
  id!: string;

  @Field(() => KindEnum, { description: 'Kind of entity.' })
  kind!: Kind;

  @Field(() => String, { nullable: true, description: 'Description in our own words.' })
  description!: string | null;

  @Field(() => ConfidenceEnum, { description: EVIDENCE_DESCRIPTIONS.confidence })
  confidence!: Confidence;

  @Field(() => String, { nullable: true, description: EVIDENCE_DESCRIPTIONS.reason })
  reason!: string | null;

  @Field(() => String, { description: EVIDENCE_DESCRIPTIONS.recordedAt })
  recordedAt!: string;
}
