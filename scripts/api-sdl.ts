import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from '../src/graphql/schema';

/** The API as SDL, sorted, so that the order of imports does not matter. */
export const apiSdl = (): string => `${printSchema(lexicographicSortSchema(createSchema()))}\n`;
