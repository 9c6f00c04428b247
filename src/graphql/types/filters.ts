import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import type { Certainty } from '../../domain/date/overlap';
import type { Confidence } from '../../domain/record/record';
import { KINDS } from '../../domain/vocabulary/kinds';
import { CertaintyEnum, ConfidenceEnum, DirectionEnum, enumOfProperty, KindEnum } from '../enums';
import { PageArgs } from './page';

const EventTypeEnum = enumOfProperty(KINDS.Event.properties.type) ?? {};

/** A period of time. */
@InputType({ description: 'A period; each side is an EDTF date, and a missing one leaves that side open.' })
export class Period {
  @Field(() => String, { nullable: true, description: 'EDTF; its earliest day counts, such as `2021-11`.' })
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'EDTF; its latest day counts.' })
  until?: string | null;
}

/** Which encounters are asked for. */
@InputType({ description: 'Which encounters are asked for; all that is given must hold.' })
export class MeetingFilter {
  @Field(() => Period, { nullable: true, description: 'When they took place.' })
  during?: Period | null;

  @Field(() => CertaintyEnum, {
    nullable: true,
    description: 'How uncertain dates count; POSSIBLE where not given.',
  })
  certainty?: Certainty | null;

  @Field(() => Period, {
    nullable: true,
    description: 'Only counterparts that it neither met nor may have met in this period.',
  })
  notDuring?: Period | null;

  @Field(() => ID, { nullable: true, description: 'Held at this place, or at one within it.' })
  place?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The counterpart held a post in this organization, or in a part of it, at the date.',
  })
  organization?: string | null;

  @Field(() => ID, { nullable: true, description: 'The event was about this.' })
  topic?: string | null;

  @Field(() => [EventTypeEnum], { nullable: true, description: 'Only events of these types.' })
  types?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only counterparts who sat on another side than it; without it companions count as met too.',
  })
  otherSideOnly?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Only events with at most so many participants.' })
  maxGroupSize?: number | null;

  @Field(() => ConfidenceEnum, {
    nullable: true,
    description: 'Only encounters that are at least as sure as this.',
  })
  minConfidence?: Confidence | null;

  @Field(() => [KindEnum], { nullable: true, description: 'Only counterparts of these kinds.' })
  counterpartKinds?: string[] | null;
}

/** The period of the facts by which a question goes from entity to entity. */
@InputType()
export class OverPeriod {
  @Field(() => Period, {
    nullable: true,
    description:
      'Only over events, agreements, tenures and other dated facts of this period; what never has a date passes.',
  })
  during?: Period | null;

  @Field(() => CertaintyEnum, {
    nullable: true,
    description: 'How uncertain dates count; POSSIBLE where not given.',
  })
  certainty?: Certainty | null;
}

/** Which relationships of an entity are asked for. */
@InputType({ description: 'Which relationships are asked for; all that is given must hold.' })
export class FactFilter {
  @Field(() => Period, {
    nullable: true,
    description: 'When they held; undated ones may have held at any time.',
  })
  during?: Period | null;

  @Field(() => CertaintyEnum, {
    nullable: true,
    description: 'How uncertain dates count; POSSIBLE where not given.',
  })
  certainty?: Certainty | null;

  @Field(() => ConfidenceEnum, {
    nullable: true,
    description: 'Only facts that are at least as sure as this.',
  })
  minConfidence?: Confidence | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Only these roles, by their word in the vocabulary, such as `host`.',
  })
  roles?: string[] | null;
}

/** The arguments of a connection from an entity. */
@ArgsType()
export class ConnectionArgs extends PageArgs {
  @Field(() => FactFilter, { nullable: true, description: 'Which relationships are asked for.' })
  filter?: FactFilter | null;

  @Field(() => DirectionEnum, { nullable: true, description: 'Order of time; ASC where not given.' })
  direction?: 'ASC' | 'DESC' | null;
}
