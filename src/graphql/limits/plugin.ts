import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { type DocumentNode, GraphQLError, type GraphQLSchema } from 'graphql';
import type { ErrorCode } from '../../errors';
import { queryCost } from './cost';
import { querySize } from './size';

/** What one query may ask for. */
export interface QueryLimits {
  readonly maxDepth: number;
  readonly maxAliases: number;
  readonly maxCost: number;
  readonly maxPage: number;
}

/** Refuses a query that asks for too much before anything of it is carried out. */
export function limitsPlugin(schema: GraphQLSchema, limits: QueryLimits): ApolloServerPlugin<BaseContext> {
  const cost = (document: DocumentNode, variables: Record<string, unknown>, operationName: string | null) => {
    try {
      return queryCost(schema, document, variables, { operationName, maxPage: limits.maxPage });
    } catch (error) {
      // Variables are read here for the first time, so that wrong ones show here.
      throw refusal('BAD_INPUT', error instanceof Error ? error.message : 'The variables cannot be used.');
    }
  };
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ request, document, operation, operationName }) => {
        // graphql-js lets these pass validation, and fails when it carries them out.
        if (operation && !schema.getRootType(operation.operation))
          throw refusal('GRAPHQL_VALIDATION_FAILED', `The API has no ${operation.operation}.`);
        const { depth, aliases, selections } = querySize(document);
        within('QUERY_TOO_DEEP', 'be nested', 'levels deep', limits.maxDepth, depth);
        within('TOO_MANY_ALIASES', 'have', 'aliases', limits.maxAliases, aliases);
        // Each selection costs a point at least, and what has too many is not worth the walk.
        within('QUERY_TOO_COSTLY', 'cost', 'points', limits.maxCost, selections);
        const points = cost(document, request.variables ?? {}, operationName);
        within('QUERY_TOO_COSTLY', 'cost', 'points', limits.maxCost, points);
      },
    }),
  };
}

function within(code: ErrorCode, verb: string, unit: string, limit: number, value: number): void {
  if (value <= limit) return;
  throw refusal(code, `A query may ${verb} ${limit} ${unit}, and this one has ${value}.`, { limit, value });
}

const refusal = (code: ErrorCode, message: string, details?: object) =>
  new GraphQLError(message, { extensions: { code, ...(details ? { details } : {}), http: { status: 400 } } });
