import { Field, ObjectType } from 'type-graphql';
import type { Confidence } from '../../domain/record/record';
import { ConfidenceEnum } from '../enums/enums';

/** The descriptions of the evidence fields, which entities and edges have too. */
export const EVIDENCE_DESCRIPTIONS = {
  citations: 'The places in sources that support the fact.',
  confidence: 'Confidence in the fact.',
  reason: 'Why the fact was inferred or is uncertain.',
  recordedAt: 'Time of the last change, ISO 8601 in UTC.',
} as const;

/** What every fact carries; types of facts extend this class. */
@ObjectType()
export class EvidenceFields {
  @Field(() => ConfidenceEnum, { description: EVIDENCE_DESCRIPTIONS.confidence })
  confidence!: Confidence;

  @Field(() => String, { nullable: true, description: EVIDENCE_DESCRIPTIONS.reason })
  reason!: string | null;

  @Field(() => String, { description: EVIDENCE_DESCRIPTIONS.recordedAt })
  recordedAt!: string;

  readonly citations!: readonly string[];
}
