import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from './page.type';

/** An edge as a resolver returns it. */
export interface Edge<Row> {
  readonly cursor: string;
  readonly node: unknown;
  /** What the question returned for the edge; field resolvers of an edge read it. */
  readonly row: Row;
}

/** Base class of an edge type. */
export function EdgeOf(node: () => ClassType) {
  @ObjectType()
  class EdgeBase {
    @Field(() => String, { description: 'Cursor of the row.' })
    cursor!: string;

    @Field(node, { description: 'The node at the end of the edge.' })
    node!: unknown;
  }
  return EdgeBase;
}

/** Base class of a connection type. */
export function ConnectionOf(edge: () => ClassType, node: () => ClassType) {
  @ObjectType()
  class ConnectionBase {
    @Field(() => [edge()], { description: 'The rows of the page with their cursors.' })
    edges!: unknown[];

    @Field(() => [node()], { description: 'The nodes of the page, without cursors.' })
    nodes!: unknown[];

    @Field(() => PageInfo, { description: 'Position of the page in the list.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'Number of rows in the whole list.' })
    totalCount!: number | Promise<number>;
  }
  return ConnectionBase;
}
