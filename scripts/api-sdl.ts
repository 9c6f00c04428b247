import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from '../src/graphql/schema';

/** The API as SDL, in an order that no change of imports disturbs. */
export const apiSdl = (): string => `${printSchema(lexicographicSortSchema(createSchema()))}\n`;
