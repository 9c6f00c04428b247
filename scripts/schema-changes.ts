import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { z } from 'zod';

/** A deliberate breaking change: its name, as the check prints it, and the reason. */
const DeclaredBreak = z.strictObject({ change: z.string().min(1), why: z.string().min(1) });
export type DeclaredBreak = z.infer<typeof DeclaredBreak>;

/** How the current API differs from the released one. */
export interface SchemaChanges {
  /** Breaking changes without a declaration. */
  readonly undeclared: readonly string[];
  /** Declared changes that were not made. */
  readonly idle: readonly string[];
}

/** Parses schema/breaking.json. Throws for an entry without a reason. */
export const readDeclarations = (text: string): DeclaredBreak[] =>
  z.array(DeclaredBreak).parse(JSON.parse(text));

/** Compares the released SDL with the current one. */
export async function schemaChanges(
  released: string,
  current: string,
  declared: readonly DeclaredBreak[],
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
