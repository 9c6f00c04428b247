import { ask } from '../api/ask';
import {
  type Kind,
  NeighborhoodDocument,
  type NeighborhoodQuery,
  PathsDocument,
  type RelationshipType,
  WhoMetDocument,
} from '../api/operations.gen';
import type { Brought, Question } from './command';
import type { Entity } from './entity';
import { type Fact, factOf, factOfEncounter } from './fact';
import type { GraphLocale } from './locale';

/** What a question brings: the things themselves, and which they are. */
export interface Answer {
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
  readonly brought: Brought;
}

/** With what a desk is opened: meetings and who was at them, where there are meetings; else whatever is near. */
const OPENING: Readonly<Partial<Record<Kind, { depth: number; types: readonly RelationshipType[] }>>> = {
  PERSON: { depth: 2, types: ['TOOK_PART'] },
  ORGANIZATION: { depth: 2, types: ['TOOK_PART', 'POST_IN', 'HOLDS', 'PART_OF'] },
  EVENT: { depth: 1, types: ['TOOK_PART', 'HELD_AT', 'REACHED_AT', 'SUB_EVENT_OF', 'ABOUT'] },
};
const MOST_AT_FIRST = 120;
const MOST_ENCOUNTERS = 100;
const PATHS = 5;

/** The kind that an id names by its first part. */
const kindOf = (id: string): Kind => id.slice(0, id.indexOf(':')).toUpperCase() as Kind;

/** The GraphQL document and the variables of a question: what is sent, and what a reader may copy. */
export function requestOf(question: Question, locale: GraphLocale) {
  switch (question.do) {
    case 'open':
    case 'expand':
      return { document: NeighborhoodDocument, variables: surroundingsOf(question, locale) };
    case 'met':
      return { document: WhoMetDocument, variables: { of: question.of, first: MOST_ENCOUNTERS, locale } };
    case 'connect':
      return {
        document: PathsDocument,
        variables: { from: question.from, to: question.to, limit: PATHS, locale },
      };
  }
}

function surroundingsOf(question: Extract<Question, { do: 'open' | 'expand' }>, locale: GraphLocale) {
  if (question.do === 'expand') {
    const types = question.type ? [question.type] : null;
    return { of: [question.of], depth: 1, types, limit: question.limit + 1, locale };
  }
  const { depth, types } = OPENING[kindOf(question.id)] ?? { depth: 1, types: null };
  return { of: [question.id], depth, types, limit: MOST_AT_FIRST, locale };
}

/** Asks a question of the desk. */
export async function load(
  question: Question,
  { locale, metLabel }: { locale: GraphLocale; metLabel: string },
  signal?: AbortSignal,
): Promise<Answer> {
  switch (question.do) {
    case 'open':
    case 'expand':
      return surroundings(await ask(NeighborhoodDocument, surroundingsOf(question, locale), signal));
    case 'met': {
      const { whoMet } = await ask(
        WhoMetDocument,
        { of: question.of, first: MOST_ENCOUNTERS, locale },
        signal,
      );
      const entities = whoMet.nodes.flatMap(({ subject, counterpart }) => [
        subject.entity,
        counterpart.entity,
      ]);
      const facts = whoMet.nodes.map((encounter) => factOfEncounter(encounter, metLabel));
      const answer = answerOf(entities, facts);
      const whole = whoMet.totalCount <= whoMet.nodes.length;
      return whole ? answer : { ...answer, brought: { ...answer.brought, outOf: whoMet.totalCount } };
    }
    case 'connect': {
      const { from, to } = question;
      const { paths } = await ask(PathsDocument, { from, to, limit: PATHS, locale }, signal);
      const answer = answerOf(
        paths.paths.flatMap((path) => path.entities),
        paths.paths.flatMap((path) => path.hops.map(factOf)),
      );
      const routes = paths.paths.map((path) => ({
        entities: path.entities.map(({ id }) => id),
        facts: path.hops.map(({ id }) => id),
      }));
      return { ...answer, brought: { ...answer.brought, paths: routes } };
    }
  }
}

function surroundings({ neighborhood }: NeighborhoodQuery): Answer {
  return answerOf(
    neighborhood.nodes.map(({ entity }) => entity),
    neighborhood.edges.map(factOf),
  );
}

function answerOf(entities: readonly Entity[], facts: readonly Fact[]): Answer {
  const ids = (things: readonly { id: string }[]) => [...new Set(things.map(({ id }) => id))];
  return { entities, facts, brought: { entities: ids(entities), facts: ids(facts) } };
}
