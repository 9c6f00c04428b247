import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { ErrorCode } from '../../errors';
import { queryCost } from './cost';
import { querySize } from './size';

/** What one query may ask for. */
export interface QueryLimits {
  readonly maxDepth: number;
  readonly maxAliases: number;
  readonly maxCost: number;
}

/** Refuses a query that asks for too much before anything of it is carried out. */
export function limitsPlugin(schema: GraphQLSchema, limits: QueryLimits): ApolloServerPlugin<BaseContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ request, document, operationName }) => {
        const { depth, aliases } = querySize(document);
        within('QUERY_TOO_DEEP', 'be nested', 'levels deep', limits.maxDepth, depth);
        within('TOO_MANY_ALIASES', 'have', 'aliases', limits.maxAliases, aliases);
        const cost = queryCost(schema, document, request.variables ?? {}, operationName ?? undefined);
        within('QUERY_TOO_COSTLY', 'cost', 'points', limits.maxCost, cost);
      },
    }),
  };
}

function within(code: ErrorCode, verb: string, unit: string, limit: number, value: number): void {
  if (value <= limit) return;
  throw new GraphQLError(`A query may ${verb} ${limit} ${unit}, and this one has ${value}.`, {
    extensions: { code, details: { limit, value }, http: { status: 400 } },
  });
}
