import type { ClassType } from 'type-graphql';
import { defineConnectionFields } from './connection-fields';
import { defineKindTypes, type KindTypes } from './kind-types';
import { defineListQueries } from './list-queries';

/** The part of the API that the rows of the vocabulary define. */
export interface VocabularyTypes {
  readonly kinds: KindTypes;
  readonly resolvers: readonly ClassType[];
}

/** Defines an object type for each kind, connection fields for each relationship type, and a root list for each kind. */
function defineVocabularyTypes(): VocabularyTypes {
  const { kinds, resolvers } = defineKindTypes();
  return {
    kinds,
    resolvers: [...resolvers, ...defineConnectionFields(kinds), ...defineListQueries(kinds)],
  };
}

export const vocabularyTypes = defineVocabularyTypes();
