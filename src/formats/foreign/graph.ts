/** An attribute of a node or an edge, as another program's graph file has it. */
export interface ForeignAttribute {
  readonly name: string;
  readonly value: string;
}

interface Placed {
  readonly line: number;
  readonly column: number;
}

/** A node or an edge of a graph file, before it is known what it means to us. */
export type ForeignElement =
  | ({ readonly is: 'graph'; readonly title?: string } & Placed)
  | ({
      readonly is: 'node';
      readonly id: string;
      readonly label?: string | undefined;
      readonly attributes: readonly ForeignAttribute[];
      /** Elements within it that hold something else than attributes. */
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
  | ({ readonly is: 'fault'; readonly value: string; readonly reason: string } & Placed);
