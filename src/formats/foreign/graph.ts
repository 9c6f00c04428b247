/** An attribute of a node or an edge in a graph file. */
export interface ForeignAttribute {
  readonly name: string;
  readonly value: string;
}

interface Placed {
  readonly line: number;
  readonly column: number;
}

/** An element of a graph file, before conversion to records. */
export type ForeignElement =
  | ({ readonly is: 'graph'; readonly title?: string } & Placed)
  | ({
      readonly is: 'node';
      readonly id: string;
      readonly label?: string | undefined;
      readonly attributes: readonly ForeignAttribute[];
      /** The names of nested elements that are not attributes. */
      readonly unread: readonly string[];
    } & Placed)
  | ({
      readonly is: 'edge';
      readonly id: string | undefined;
      readonly source: string;
      readonly target: string;
      readonly directed: boolean;
      readonly label?: string | undefined;
      readonly attributes: readonly ForeignAttribute[];
      readonly unread: readonly string[];
    } & Placed)
  | ({ readonly is: 'rejected'; readonly value: string; readonly reason: string } & Placed);
