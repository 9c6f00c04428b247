import { ArgsType, Field } from 'type-graphql';
import type { Kind } from '../../domain/vocabulary/kinds';
import { KindEnum } from '../enums/enums';

/** A file to import, as text. */
@ArgsType()
export class ImportArgs {
  @Field(() => String, {
    description:
      'Name of the file. Its ending gives the format: .jsonl, .graphml, .gexf, .ftm.json, .yaml, .csv.',
  })
  name!: string;

  @Field(() => String, { description: 'Text of the file, up to the size limit of a request.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'For CSV: the text of the mapping file.' })
  mapping?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Name of the import. Facts that the previous import of this name wrote, and that this file no longer contains, are removed.',
  })
  importName?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Replace the previous import of this name even when the two have nothing in common.',
  })
  replace!: boolean;

  @Field(() => KindEnum, {
    nullable: true,
    description: 'Kind of the nodes in a graph file that does not give it.',
  })
  nodeKind?: Kind | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Report what would happen without writing.' })
  dryRun!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Write nothing when any entry is rejected.' })
  strict!: boolean;
}
