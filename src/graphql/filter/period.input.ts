import { Field, InputType } from 'type-graphql';

@InputType('Period', { description: 'A period. Each side is an EDTF date; a missing side is open.' })
export class PeriodInput {
  @Field(() => String, {
    nullable: true,
    description: 'EDTF date such as `2021-11`; starts on its earliest day.',
  })
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'EDTF date; ends on its latest day.' })
  until?: string | null;
}
