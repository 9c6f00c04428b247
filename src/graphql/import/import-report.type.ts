import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { ImportResult } from '../../services/import/import-report';
import type { LoadCounts } from '../../services/load/load-sorted';

@ObjectType({ description: 'Counts of one kind of fact in an import.' })
class FactCounts {
  @Field(() => Int, { description: 'Number of facts that are new or changed.' })
  written!: number;

  @Field(() => Int, { description: 'Number of facts that the graph already contained.' })
  unchanged!: number;

  @Field(() => Int, {
    description:
      'Number of facts removed because the previous import of this name wrote them and this one lacks them; an upper bound in a dry run.',
  })
  removed!: number;
}

@ObjectType({ description: 'An entry of a file that was not written, and why.' })
export class ImportRejection {
  @Field(() => String, { description: 'Name of the file.' })
  file!: string;

  @Field(() => Int, { description: 'Line, counted from 1.' })
  line!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Column, counted from 1: the field of a CSV row, otherwise the character.',
  })
  column!: number | null;

  @Field(() => String, { nullable: true, description: 'The value in that place.' })
  value!: string | null;

  @Field(() => String, { description: 'Why it was rejected.' })
  reason!: string;
}

@ObjectType({ description: 'A remark on what was written, with the number of times it applies.' })
export class ImportRemark {
  @Field(() => String, {
    description:
      'Code of the remark: joined, not-joined, followed (a merged id was redirected), left-out, repaired or lost.',
  })
  about!: string;

  @Field(() => String, { description: 'The value that the remark is about, such as a name.' })
  value!: string;

  @Field(() => String, { description: 'The remark.' })
  reason!: string;

  @Field(() => Int, { description: 'Number of times it applies.' })
  times!: number;
}

@ObjectType({ description: 'The outcome of an import or of a dry run.' })
export class ImportReport {
  @Field(() => ID, { description: 'Name of the import.' })
  importId!: string;

  @Field(() => Boolean, { description: 'Whether nothing was written because this was a dry run.' })
  dryRun!: boolean;

  @Field(() => Int, { description: 'Number of rows, lines or elements read.' })
  read!: number;

  @Field(() => Int, { description: 'Number of entries rejected.' })
  rejected!: number;

  @Field(() => FactCounts, {
    nullable: true,
    description: 'Entities; null when the whole import was rejected.',
  })
  entities!: LoadCounts | null;

  @Field(() => FactCounts, { nullable: true, description: 'Names; null when the whole import was rejected.' })
  names!: LoadCounts | null;

  @Field(() => FactCounts, {
    nullable: true,
    description: 'Relationships; null when the whole import was rejected.',
  })
  relationships!: LoadCounts | null;

  @Field(() => [ImportRejection], { description: 'The first 100 rejections.' })
  rejections!: ImportRejection[];

  @Field(() => [ImportRemark], { description: 'The 100 most frequent remarks.' })
  remarks!: ImportRemark[];

  @Field(() => Float, { description: 'Duration in seconds.' })
  seconds!: number;
}

/** Number of rejections and remarks in the API's report. */
const MAX_LISTED = 100;

/** Converts an import report to its GraphQL value. */
export function importReportValue({
  facts,
  rejected,
  rejections,
  remarks,
  ...rest
}: ImportResult): ImportReport {
  return {
    ...rest,
    rejected,
    entities: facts?.entities ?? null,
    names: facts?.names ?? null,
    relationships: facts?.relationships ?? null,
    rejections: rejections.slice(0, MAX_LISTED).map(({ origin, value, reason }) => ({
      file: origin.file,
      line: origin.line,
      column: origin.column ?? null,
      value: value ?? null,
      reason,
    })),
    remarks: [...remarks].sort((a, b) => b.times - a.times).slice(0, MAX_LISTED),
  };
}
