import { ArgsType, Field } from 'type-graphql';
import { SHAPES, type Shape } from '../../domain/record/subgraph';
import { selectionToQuery } from '../../services/export/selection-url';
import type { FieldSpec } from '../build';
import { enumOfMeanings } from '../enums';

const ExportShapeEnum = enumOfMeanings(
  'ExportShape',
  SHAPES,
  'What the nodes and edges of an export stand for.',
);

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

  @Field(() => ExportShapeEnum, {
    nullable: true,
    description: 'What the nodes and edges of the file stand for; EVENTS where not given.',
  })
  shape?: Shape | null;
}

/** The link from an answer that is a graph to the same graph as a file. */
export const EXPORT_URL: FieldSpec = {
  type: () => String,
  description:
    'Where the answer is to be had as a file with all its evidence: a path on this service. Of a list the file has all pages; a neighborhood and paths are cut in it by the same limits as here, and it says so.',
  args: () => ExportUrlArgs,
  resolve: ({ selection }: Selectable, { format, shape: asked }: ExportUrlArgs, { assertExportable }) => {
    const shape = asked ?? undefined;
    assertExportable({ format, shape });
    return `/export/${encodeURIComponent(format)}?${selectionToQuery({ ...selection, shape })}`;
  },
};
