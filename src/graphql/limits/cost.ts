import { type DocumentNode, type GraphQLSchema, getNullableType, isListType } from 'graphql';
import {
  type ComplexityEstimator,
  type ComplexityEstimatorArgs,
  fieldExtensionsEstimator,
  getComplexity,
} from 'graphql-query-complexity';
import { DEFAULT_PAGE_SIZE } from '../../services/paging/page';

/** Estimated length of a list without paging, such as the posts of one side of an encounter. */
const SHORT_LIST = 5;

/** The estimated cost of a query with its variables: one point for each field, multiplied by the requested rows. */
export function queryCost(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown>,
  { operationName, maxPage }: { readonly operationName: string | null; readonly maxPage: number },
): number {
  const estimator: ComplexityEstimator = (field) => 1 + rows(field, maxPage) * field.childComplexity;
  return getComplexity({
    schema,
    query,
    variables,
    maxQueryNodes: Number.POSITIVE_INFINITY,
    ...(operationName === null ? {} : { operationName }),
    estimators: [fieldExtensionsEstimator(), estimator],
  });
}

/** The estimated number of rows of a field; oversized pages are rejected by their own limit. */
function rows({ args, field, type }: ComplexityEstimatorArgs, maxPage: number): number {
  const requestedRows = [args.first, args.last, args.limit].find((value) => typeof value === 'number');
  if (typeof requestedRows === 'number') return Math.min(Math.max(requestedRows, 1), maxPage);
  if (field.args.some((argument) => argument.name === 'first')) return DEFAULT_PAGE_SIZE;
  if (Array.isArray(args.ids)) return args.ids.length;
  const inPage = type.name.endsWith('Connection') || type.name.startsWith('__');
  return !inPage && isListType(getNullableType(field.type)) ? SHORT_LIST : 1;
}
