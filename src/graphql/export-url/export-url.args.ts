import { ArgsType, Field } from 'type-graphql';
import { SHAPES, type Shape } from '../../domain/record/subgraph';
import { registerEnum } from '../enums/register-enum';

const ExportShapeEnum = registerEnum('ExportShape', SHAPES, 'Meaning of the nodes and edges of an export.');

@ArgsType()
export class ExportUrlArgs {
  @Field(() => String, {
    defaultValue: 'jsonl',
    description: 'Name of a format, such as graphml, gexf, csv or markdown; GET /export lists them.',
  })
  format!: string;

  @Field(() => ExportShapeEnum, {
    nullable: true,
    description: 'Meaning of the nodes and edges of the file; defaults to EVENTS.',
  })
  shape?: Shape | null;
}
