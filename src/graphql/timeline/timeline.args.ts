import { ArgsType, Field } from 'type-graphql';
import type { Certainty } from '../../domain/date/overlap';
import type { Confidence } from '../../domain/record/record';
import { CertaintyEnum, ConfidenceEnum, type Direction, DirectionEnum } from '../enums/enums';
import { PeriodInput } from '../filter/period.input';
import { PageArgs } from '../page/page.args';
import { TimelineEntryTypeEnum } from './timeline.type';

@ArgsType()
export class TimelineArgs extends PageArgs {
  @Field(() => PeriodInput, {
    nullable: true,
    description: 'Only entries in this period; undated entries may fall in any period.',
  })
  during?: PeriodInput | null;

  @Field(() => CertaintyEnum, {
    nullable: true,
    description: 'How uncertain dates compare; defaults to POSSIBLE. CERTAIN leaves out undated entries.',
  })
  certainty?: Certainty | null;

  @Field(() => [TimelineEntryTypeEnum], { nullable: true, description: 'Only entries of these types.' })
  types?: string[] | null;

  @Field(() => ConfidenceEnum, {
    nullable: true,
    description: 'Only entries whose relationship has at least this confidence.',
  })
  minConfidence?: Confidence | null;

  @Field(() => DirectionEnum, { nullable: true, description: 'Chronological direction; defaults to ASC.' })
  direction?: Direction | null;
}
