import { ArgsType, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { Kind } from '../../domain/vocabulary/kinds';
import type { ImportReport as ImportReportValue } from '../../services/import/import-report';
import type { LoadCounts } from '../../services/load/load-sorted';
import { KindEnum } from '../enums';

/** A file to be imported, as text. */
@ArgsType()
export class ImportArgs {
  @Field(() => String, {
    description:
      'The name of the file; its ending tells the form: .jsonl, .graphml, .gexf, .ftm.json, .yaml, .csv.',
  })
  name!: string;

  @Field(() => String, { description: 'The text of the file; as long as a request may be.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Of CSV: the text of the mapping file.' })
  mapping?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Names the import; what an import of that name wrote before and this one has not goes.',
  })
  as?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Takes the place of an earlier import of that name even where the two have nothing in common.',
  })
  replace!: boolean;

  @Field(() => KindEnum, {
    nullable: true,
    description: 'Of graphs that do not say it: what their nodes are.',
  })
  nodesAre?: Kind | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Says what would happen and writes nothing.' })
  dryRun!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Writes nothing where anything is refused.' })
  strict!: boolean;
}

@ObjectType({ description: 'What an import did to one sort of fact, or would do.' })
class FactCounts {
  @Field(() => Int, { description: 'New, or different from what the graph had.' })
  written!: number;

  @Field(() => Int, { description: 'The graph had them already.' })
  unchanged!: number;

  @Field(() => Int, {
    description: 'Written by an earlier import of this name, and no longer in it; in a dry run, at most.',
  })
  removed!: number;
}

@ObjectType({ description: 'Something of a file that is not written, and why.' })
export class ImportRefusal {
  @Field(() => String, { description: 'The file.' })
  file!: string;

  @Field(() => Int, { description: 'The line, from 1.' })
  line!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The column, from 1: of CSV the field, else the character.',
  })
  column!: number | null;

  @Field(() => String, { nullable: true, description: 'What stands there.' })
  value!: string | null;

  @Field(() => String, { description: 'What is wrong with it.' })
  reason!: string;
}

@ObjectType({ description: 'Something that one should know of what was written, with how often it was so.' })
export class ImportRemark {
  @Field(() => String, {
    description: 'joined, not-joined, followed (a merged id), left-out, repaired or lost.',
  })
  about!: string;

  @Field(() => String, { description: 'What it is about, such as a name.' })
  value!: string;

  @Field(() => String, { description: 'What is to be known.' })
  reason!: string;

  @Field(() => Int, { description: 'How many times.' })
  times!: number;
}

@ObjectType({ description: 'What an import did, or would do.' })
export class ImportReport {
  @Field(() => ID, { description: 'The name of the import.' })
  importId!: string;

  @Field(() => Boolean, { description: 'Whether it only says what would happen.' })
  dryRun!: boolean;

  @Field(() => Int, { description: 'Rows, lines or elements that were read.' })
  read!: number;

  @Field(() => Int, { description: 'How many of them were refused.' })
  refused!: number;

  @Field(() => FactCounts, {
    nullable: true,
    description: 'Entities; null where the whole file was refused.',
  })
  entities!: LoadCounts | null;

  @Field(() => FactCounts, { nullable: true, description: 'Names; null where the whole file was refused.' })
  names!: LoadCounts | null;

  @Field(() => FactCounts, {
    nullable: true,
    description: 'Relationships; null where the whole file was refused.',
  })
  relationships!: LoadCounts | null;

  @Field(() => [ImportRefusal], { description: 'The first hundred refusals.' })
  refusals!: ImportRefusal[];

  @Field(() => [ImportRemark], { description: 'The first hundred remarks, the most frequent first.' })
  remarks!: ImportRemark[];

  @Field(() => Float, { description: 'How long it took, in seconds.' })
  seconds!: number;
}

const SHOWN = 100;

/** The report of an import, as the API shows it. */
export function importReportOf({ facts, refusals, remarks, ...rest }: ImportReportValue): ImportReport {
  return {
    ...rest,
    entities: facts?.entities ?? null,
    names: facts?.names ?? null,
    relationships: facts?.relationships ?? null,
    refusals: refusals.slice(0, SHOWN).map(({ origin, value, reason }) => ({
      file: origin.file,
      line: origin.line,
      column: origin.column ?? null,
      value: value ?? null,
      reason,
    })),
    remarks: [...remarks].sort((a, b) => b.times - a.times).slice(0, SHOWN),
  };
}
