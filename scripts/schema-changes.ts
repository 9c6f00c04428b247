import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { z } from 'zod';

/** A breaking change that is meant: what it is, as the check prints it, and why clients must bear it. */
const Declaration = z.strictObject({ change: z.string().min(1), why: z.string().min(1) });
export type Declaration = z.infer<typeof Declaration>;

/** How the API differs from the one that was last released. */
export interface SchemaChanges {
  /** Breaking changes that nobody declared. */
  readonly undeclared: readonly string[];
  /** Declarations of changes that were not made. */
  readonly idle: readonly string[];
}

/** Reads schema/breaking.json. */
export const readDeclarations = (text: string): Declaration[] => z.array(Declaration).parse(JSON.parse(text));

/** Compares the released SDL with the current one. */
export async function schemaChanges(
  released: string,
  current: string,
  declared: readonly Declaration[],
): Promise<SchemaChanges> {
  const changes = await diff(buildSchema(released), buildSchema(current));
  const breaking = changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(changeName);
  const names = declared.map(({ change }) => change);
  return {
    undeclared: breaking.filter((change) => !names.includes(change)),
    idle: names.filter((change) => !breaking.includes(change)),
  };
}

const changeName = ({ type, path, message }: Change): string => `${type} ${path ?? message}`;
