/** What a parameter or a column holds, as the header of a Cypher file declares it. */
type ParameterType = 'string' | 'int' | 'float' | 'boolean' | 'date' | 'map' | 'value';

/** One Cypher statement with the types of its parameters and rows; made from a file under cypher/. */
export interface Statement<P, R> {
  /** Path of its file without the ending, such as `encounter/of`, and what it was varied by. */
  readonly name: string;
  readonly mode: 'read' | 'write';
  /** Its parameters are the entries of one map, `$given`. */
  readonly text: string;
  readonly parameters: Readonly<Record<keyof P & string, ParameterType>>;
  /** Never set: carries the row type. */
  readonly row?: R;
}
