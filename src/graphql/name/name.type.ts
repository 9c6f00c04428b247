import { Field, ID, ObjectType } from 'type-graphql';
import type { Name } from '../../domain/record/entity';
import { NameTypeEnum } from '../enums/enums';
import { EvidenceFields } from '../evidence/evidence.type';

@ObjectType('Name', { description: 'One name of an entity, in one language and script.' })
export class EntityName extends EvidenceFields {
  @Field(() => ID, { description: 'Id of the name.' })
  id!: string;

  @Field(() => String, { description: 'The name as written.' })
  text!: string;

  @Field(() => NameTypeEnum, { description: 'Type of name.' })
  type!: string;

  @Field(() => String, { description: 'Language (BCP 47), such as `zh-Hant`.' })
  language!: string;

  @Field(() => String, { description: 'Script (ISO 15924), such as `Hant`.' })
  script!: string;

  @Field(() => Boolean, { description: 'True when a source prints the name, false when a program made it.' })
  attested!: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether this is the name to show in its language.' })
  preferred!: boolean | null;
}

/** Names ordered by preference: preferred names first, then attested names, then by id. */
export const byPreference = (names: readonly Name[]): Name[] =>
  [...names].sort(
    (a, b) =>
      Number(b.preferred ?? false) - Number(a.preferred ?? false) ||
      Number(b.attested) - Number(a.attested) ||
      (a.id < b.id ? -1 : 1),
  );
