import { Field, ID, ObjectType } from 'type-graphql';
import type { Confidence } from '../../domain/record/record';
import { RELATIONSHIPS } from '../../domain/vocabulary/relationships';
import type { FoundSide } from '../../services/records/encounter';
import { Citation, toCitations } from '../citation/citation.type';
import { EntityInterface } from '../entity/entity.type';
import { ConfidenceEnum } from '../enums/enums';
import { requirePropertyEnum } from '../enums/property-enums';
import { PostHeld } from '../post-held/post-held.type';

const { role, side, asPrinted, contribution } = RELATIONSHIPS.TOOK_PART.properties;

@ObjectType({ description: 'One side of an encounter: who, in which role, and in which posts at the date.' })
export class EncounterSide {
  @Field(() => ID, { description: 'Id of the participation.' })
  factId!: string;

  @Field(() => EntityInterface, {
    description: 'The person, or the organization when its people are not named.',
  })
  entity!: unknown;

  @Field(() => requirePropertyEnum('ParticipationRole'), { description: role.meaning })
  role!: string;

  @Field(() => String, { nullable: true, description: side.meaning })
  side!: string | null;

  @Field(() => String, { nullable: true, description: asPrinted.meaning })
  asPrinted!: string | null;

  @Field(() => String, { nullable: true, description: contribution.meaning })
  contribution!: string | null;

  @Field(() => [PostHeld], {
    description: 'Posts at the date: the capacity of the participation, otherwise all posts held then.',
  })
  posts!: unknown[];

  @Field(() => ConfidenceEnum, { description: 'Confidence in its presence.' })
  confidence!: Confidence;

  @Field(() => String, { nullable: true, description: 'Why its presence was inferred or is uncertain.' })
  reason!: string | null;

  @Field(() => [Citation], { description: 'The places in sources that support its presence.' })
  citations!: Citation[];
}

/** Converts one side to its GraphQL value. */
export const encounterSideValue = ({ entity, fact, posts }: FoundSide) => ({
  factId: fact.id,
  entity,
  role: fact.properties.role,
  side: fact.properties.side ?? null,
  asPrinted: fact.properties.asPrinted ?? null,
  contribution: fact.properties.contribution ?? null,
  posts,
  confidence: fact.confidence,
  reason: fact.reason,
  citations: toCitations(fact.citations),
});
