import { Field, ObjectType } from 'type-graphql';
import type { Confidence } from '../../domain/record/record';
import { ConfidenceEnum } from '../enums/enums';

/** What every fact carries; types of facts extend this class. */
@ObjectType()
export class EvidenceFields {
  @Field(() => ConfidenceEnum, { description: 'Confidence in the fact.' })
  confidence!: Confidence;

  @Field(() => String, { nullable: true, description: 'Why the fact was inferred or is uncertain.' })
  reason!: string | null;

  @Field(() => String, { description: 'Time of the last change, ISO 8601 in UTC.' })
  recordedAt!: string;

  readonly citations!: readonly string[];
}
