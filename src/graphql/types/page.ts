import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import type { Page } from '../../services/paging/page';
import { addFields, type FieldSpecs, namedClass, type TypeOf } from '../build';

/** Where a page stands in its list. */
@ObjectType({ description: 'Where a page stands in its list.' })
class PageInfo {
  @Field(() => Boolean, { description: 'Whether the list goes on after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether the list begins before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row of the page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row of the page.' })
  endCursor!: string | null;
}

/** The arguments of every list. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'How many rows from the front; 20 where neither first nor last is given.',
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only rows after this cursor.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many rows from the back.' })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Only rows before this cursor.' })
  before?: string | null;
}

/** One edge as the resolvers hand it over: the cursor, the row, and which node the edge leads to. */
export interface EdgeValue<Row> {
  readonly cursor: string;
  readonly row: Row;
  readonly node: unknown;
}

/** A connection as the resolvers hand it over. */
export interface ConnectionValue<Row> {
  readonly edges: readonly EdgeValue<Row>[];
  readonly pageInfo: PageInfo;
  /** A number that came along, or how to ask for it: that takes a statement of its own. */
  readonly totalCount: number | (() => Promise<number>);
}

/** Makes the connection and edge types of a list; `edgeFields` are what an edge tells besides its node. */
export function connectionType(name: string, node: TypeOf, edgeFields: FieldSpecs = {}): ClassType {
  const edge = namedClass(`${name}Edge`);
  ObjectType(`${name}Edge`, { description: `One row of a list of ${words(name)}.` })(edge);
  addFields(edge, {
    cursor: { type: () => String, description: 'Where the row stands in the list.' },
    node: { type: node, description: 'What the row leads to.' },
    ...edgeFields,
  });
  const connection = namedClass(`${name}Connection`);
  ObjectType(`${name}Connection`, { description: `A page of a list of ${words(name)}.` })(connection);
  addFields(connection, {
    edges: { type: () => [edge], description: 'The rows of the page, with their cursors.' },
    nodes: {
      type: () => [(node as () => ClassType)()],
      description: 'What the rows lead to, without cursors.',
      resolve: (root: ConnectionValue<unknown>) => root.edges.map((one) => one.node),
    },
    pageInfo: { type: () => PageInfo, description: 'Where the page stands in the list.' },
    totalCount: {
      type: () => Int,
      description: 'How many rows the whole list has.',
      resolve: ({ totalCount }: ConnectionValue<unknown>) =>
        typeof totalCount === 'function' ? totalCount() : totalCount,
    },
  });
  return connection;
}

const words = (name: string) => name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

/** Hands a service's page to a connection type. */
export function connection<Row>(
  page: Page<Row>,
  nodeOf: (row: Row) => unknown,
  countAll?: () => Promise<number>,
): ConnectionValue<Row> {
  return {
    edges: page.edges.map(({ cursor, node }) => ({ cursor, row: node, node: nodeOf(node) })),
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: page.edges[0]?.cursor ?? null,
      endCursor: page.edges.at(-1)?.cursor ?? null,
    },
    totalCount: page.totalCount ?? countAll ?? 0,
  };
}

/** A page without rows. */
export const emptyPage: Page<never> = {
  edges: [],
  hasNextPage: false,
  hasPreviousPage: false,
  totalCount: 0,
};
