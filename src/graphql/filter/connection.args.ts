import { ArgsType, Field } from 'type-graphql';
import type { FactFilter } from '../../services/questions/filters/fact-filter';
import { type Direction, DirectionEnum } from '../enums/enums';
import { PageArgs } from '../page/page.args';
import { FactFilterInput } from './filters.input';

/** The arguments of a connection from an entity along one relationship type. */
@ArgsType()
export class ConnectionArgs extends PageArgs {
  @Field(() => FactFilterInput, { nullable: true, description: 'Only relationships that match.' })
  filter?: FactFilter | null;

  @Field(() => DirectionEnum, { nullable: true, description: 'Chronological direction; defaults to ASC.' })
  direction?: Direction | null;
}
