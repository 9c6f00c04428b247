import { ArgsType, Field } from 'type-graphql';
import { selectionToQuery } from '../../services/export/selection-url';
import type { FieldSpec } from '../build';

/** A question whose answer can be taken away, in the words of an export's selection; its filter is the question's. */
interface Selectable {
  readonly selection: object;
}

@ArgsType()
class ExportUrlArgs {
  @Field(() => String, {
    defaultValue: 'jsonl',
    description: 'The name of a format, such as graphml, gexf, csv or markdown; GET /export lists them.',
  })
  format!: string;
}

/** The link from an answer that is a graph to the same graph as a file. */
export const EXPORT_URL: FieldSpec = {
  type: () => String,
  description:
    'Where the answer is to be had as a file with all its evidence: a path on this service. It is whole: what the page of a list leaves out is in it.',
  args: () => ExportUrlArgs,
  resolve: ({ selection }: Selectable, { format }: ExportUrlArgs) =>
    `/export/${encodeURIComponent(format)}?${selectionToQuery(selection)}`,
};
