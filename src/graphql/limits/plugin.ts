import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { type DocumentNode, GraphQLError, type GraphQLSchema } from 'graphql';
import type { ErrorCode } from '../../errors';
import { queryCost } from './cost';
import { querySize } from './size';

/** The limits of one query. */
export interface QueryLimits {
  readonly maxDepth: number;
  readonly maxAliases: number;
  readonly maxCost: number;
  readonly maxPage: number;
}

/** Rejects a query that exceeds a limit before it is executed. */
export function limitsPlugin(schema: GraphQLSchema, limits: QueryLimits): ApolloServerPlugin<BaseContext> {
  const cost = (document: DocumentNode, variables: Record<string, unknown>, operationName: string | null) => {
    try {
      return queryCost(schema, document, variables, { operationName, maxPage: limits.maxPage });
    } catch (error) {
      // Variables are parsed here for the first time, so invalid ones fail here.
      throw rejection('BAD_INPUT', error instanceof Error ? error.message : 'The variables are invalid.');
    }
  };
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ request, document, operation, operationName }) => {
        // graphql-js accepts these in validation and fails during execution.
        if (operation && !schema.getRootType(operation.operation))
          throw rejection('GRAPHQL_VALIDATION_FAILED', `The API has no ${operation.operation}.`);
        const { depth, aliases, selections } = querySize(document);
        within('QUERY_TOO_DEEP', 'has', 'levels of nesting', limits.maxDepth, depth);
        within('TOO_MANY_ALIASES', 'has', 'aliases', limits.maxAliases, aliases);
        // Each selection costs at least one point, so too many need no cost analysis.
        within('QUERY_TOO_COSTLY', 'costs', 'points', limits.maxCost, selections);
        const points = cost(document, request.variables ?? {}, operationName);
        within('QUERY_TOO_COSTLY', 'costs', 'points', limits.maxCost, points);
      },
    }),
  };
}

function within(code: ErrorCode, verb: string, unit: string, limit: number, value: number): void {
  if (value <= limit) return;
  throw rejection(code, `A query ${verb} at most ${limit} ${unit}; this one has ${value}.`, { limit, value });
}

const rejection = (code: ErrorCode, message: string, details?: object) =>
  new GraphQLError(message, { extensions: { code, ...(details ? { details } : {}), http: { status: 400 } } });
