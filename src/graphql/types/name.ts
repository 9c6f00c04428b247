import { Field, ID, ObjectType } from 'type-graphql';
import type { NameNode } from '../../db/shapes';
import { addFields, type FieldSpecs } from '../build';
import { ConfidenceEnum, NameTypeEnum } from '../enums';
import { Citation, citationsOf } from './citation';

/** What every fact tells of its evidence. */
export const evidenceFields: FieldSpecs = {
  citations: {
    type: () => [Citation],
    description: 'Where it is said.',
    resolve: (root: { citations: readonly string[] }) => citationsOf(root.citations),
  },
  confidence: { type: () => ConfidenceEnum, description: 'How sure we are of it.' },
  reason: { type: () => String, nullable: true, description: 'Why it was inferred or is uncertain.' },
  recordedAt: { type: () => String, description: 'When it was last written, ISO 8601 in UTC.' },
};

/** One name of an entity. */
@ObjectType({ description: 'One name of an entity, in one language and script.' })
export class Name {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'The name as written.' })
  text!: string;

  @Field(() => NameTypeEnum, { description: 'What sort of name it is.' })
  type!: string;

  @Field(() => String, { description: 'Its language (BCP 47), such as `zh-Hant`.' })
  language!: string;

  @Field(() => String, { description: 'Its script (ISO 15924), such as `Hant`.' })
  script!: string;

  @Field(() => Boolean, { description: 'Whether a source prints it; false when a program or we made it.' })
  attested!: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is the one to show in its language.' })
  preferred!: boolean | null;
}

addFields(Name, evidenceFields);

/** Preferred names first, then attested ones, then by text. */
export const inOrder = (names: readonly NameNode[]): NameNode[] =>
  [...names].sort(
    (a, b) =>
      Number(b.preferred ?? false) - Number(a.preferred ?? false) ||
      Number(b.attested) - Number(a.attested) ||
      (a.id < b.id ? -1 : 1),
  );
