import type { ParameterType } from './cypher/cypher-file';

/** One Cypher statement with the types of its parameters and rows. */
export interface Statement<P, R> {
  /** The path of its file below cypher/, such as `entity/count`, followed by the `@each` value if there is one. */
  readonly name: string;
  readonly mode: 'read' | 'write';
  /** Takes one query parameter, the map `$given`, whose entries are the declared parameters. */
  readonly text: string;
  readonly parameters: Readonly<Record<keyof P & string, ParameterType>>;
  /** Never set: carries the row type. */
  readonly row?: R;
}
