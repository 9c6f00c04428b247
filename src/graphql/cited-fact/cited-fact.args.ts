import { ArgsType, Field } from 'type-graphql';
import type { Confidence } from '../../domain/record/record';
import { FACT_KINDS, type FactKind } from '../../services/questions/cited-facts/cited-facts';
import { ConfidenceEnum } from '../enums/enums';
import { registerEnum } from '../enums/register-enum';
import { PageArgs } from '../page/page.args';

const FactKindEnum = registerEnum('FactKind', FACT_KINDS, 'Kind of fact that can cite a source.');

/** The arguments of Source.facts. */
@ArgsType()
export class CitedFactsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only facts cited from this place, such as `P10`.' })
  locator?: string | null;

  @Field(() => [ConfidenceEnum], { nullable: true, description: 'Only facts of these confidences.' })
  confidence?: Confidence[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Only these kinds or relationship types, such as `TOOK_PART`, or `Name`.',
  })
  types?: string[] | null;

  @Field(() => [FactKindEnum], {
    nullable: true,
    description: 'Only relationships, only entities or only names; defaults to all of them.',
  })
  kinds?: FactKind[] | null;
}
