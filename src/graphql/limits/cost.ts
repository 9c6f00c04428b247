import type { DocumentNode, GraphQLSchema } from 'graphql';
import { type ComplexityEstimator, fieldExtensionsEstimator, getComplexity } from 'graphql-query-complexity';
import { DEFAULT_PAGE } from '../../services/page';

/** Fields that give many rows where no argument says how many. */
const rowsOf: ComplexityEstimator = ({ args, field, childComplexity }) => {
  const asked = [args.first, args.last, args.limit].find((value) => typeof value === 'number');
  const paged = field.args.some((argument) => argument.name === 'first');
  const many = typeof asked === 'number' ? asked : paged ? DEFAULT_PAGE : 1;
  return Math.max(1, many) * childComplexity + 1;
};

/** The estimated cost of a query with its variables: one a field, times the rows that are asked for. */
export function queryCost(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown>,
  operationName?: string,
): number {
  return getComplexity({
    schema,
    query,
    variables,
    ...(operationName === undefined ? {} : { operationName }),
    estimators: [fieldExtensionsEstimator(), rowsOf],
  });
}
