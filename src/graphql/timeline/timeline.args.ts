import { ArgsType, Field } from 'type-graphql';
import { TIMELINE_FILTER, type TimelineFilter } from '../../services/questions/filters/timeline-filter';
import { type Direction, DirectionEnum } from '../enums/enums';
import { filterArgs } from '../filter/filter-input';
import { PageArgs } from '../page/page.args';
import { TimelineEntryTypeEnum } from './timeline.type';

const PageAndFilterArgs = filterArgs(TIMELINE_FILTER, PageArgs);

@ArgsType()
export class TimelineArgs extends PageAndFilterArgs implements TimelineFilter {
  declare readonly during?: TimelineFilter['during'];
  declare readonly certainty?: TimelineFilter['certainty'];
  declare readonly minConfidence?: TimelineFilter['minConfidence'];

  @Field(() => [TimelineEntryTypeEnum], { nullable: true, description: 'Only entries of these types.' })
  types?: string[] | null;

  @Field(() => DirectionEnum, { nullable: true, description: 'Chronological direction; defaults to ASC.' })
  direction?: Direction | null;
}
