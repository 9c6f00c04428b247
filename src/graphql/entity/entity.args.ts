import { ArgsType, Field } from 'type-graphql';
import type { Confidence } from '../../domain/record/record';
import {
  RELATIONSHIP_ORDERS,
  type RelationshipOrder,
} from '../../services/questions/relationships/entity-relationships';
import { ConfidenceEnum, RelationshipTypeEnum } from '../enums/enums';
import { registerEnum } from '../enums/register-enum';
import { PageArgs } from '../page/page.args';

const RelationshipOrderEnum = registerEnum(
  'RelationshipOrder',
  RELATIONSHIP_ORDERS,
  'Order of the relationships of an entity.',
);

/** The arguments of Entity.relationships. */
@ArgsType()
export class RelationshipsArgs extends PageArgs {
  @Field(() => [RelationshipTypeEnum], { nullable: true, description: 'Only these types.' })
  types?: string[] | null;

  @Field(() => ConfidenceEnum, { nullable: true, description: 'Only facts with at least this confidence.' })
  minConfidence?: Confidence | null;

  @Field(() => RelationshipOrderEnum, { nullable: true, description: 'Defaults to TYPE.' })
  orderBy?: RelationshipOrder | null;
}
