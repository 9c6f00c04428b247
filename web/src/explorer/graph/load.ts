import { ask } from '../api/ask';
import {
  type Kind,
  NeighborhoodDocument,
  type NeighborhoodQuery,
  PathsDocument,
  type RelationshipType,
  TiesDocument,
  type TiesQueryVariables,
  WhoMetDocument,
  type WhoMetQueryVariables,
} from '../api/operations.gen';
import { firstRows, rowsOf } from '../api/pages';
import { Remembered } from '../api/remembered';
import type { Brought, Question } from './command';
import type { Entity } from './entity';
import { FIRST_ENCOUNTERS, STEP } from './expansion';
import { type Fact, factOf, factOfEncounter } from './fact';
import type { GraphLocale } from './locale';

/** What a question brings: the things themselves, and which they are. */
export interface Answer {
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
  readonly brought: Brought;
  /** The question as it can be asked again, whatever is on the desk by then. */
  readonly asked: Question;
}

/** With what a desk is opened: meetings and who was at them, where there are meetings; else whatever is near. */
const OPENING: Readonly<Partial<Record<Kind, { depth: number; types: readonly RelationshipType[] }>>> = {
  PERSON: { depth: 2, types: ['TOOK_PART'] },
  ORGANIZATION: { depth: 2, types: ['TOOK_PART', 'POST_IN', 'HOLDS', 'PART_OF'] },
  EVENT: { depth: 1, types: ['TOOK_PART', 'HELD_AT', 'REACHED_AT', 'SUB_EVENT_OF', 'ABOUT'] },
};
const MOST_AT_FIRST = 330;
/** Rows of one page; the service gives 100 at most. */
const PAGE = { encounters: 100, ties: 50 };
const PATHS = 5;

/** The kind that an id names by its first part. */
const kindOf = (id: string): Kind => id.slice(0, id.indexOf(':')).toUpperCase() as Kind;

/** The GraphQL document and the variables of a question: what is sent at first, and what a reader may copy. */
export function requestOf(question: Question, locale: GraphLocale) {
  switch (question.do) {
    case 'open':
      return { document: NeighborhoodDocument, variables: openingOf(question, locale) };
    case 'expand':
      return { document: TiesDocument, variables: tiesOf(question, locale) };
    case 'met':
      return { document: WhoMetDocument, variables: encountersOf(question, locale) };
    case 'connect':
      return { document: PathsDocument, variables: pathsOf(question, locale) };
  }
}

type Asking<Do> = Extract<Question, { do: Do }>;

function openingOf({ id }: Asking<'open'>, locale: GraphLocale) {
  const { depth, types } = OPENING[kindOf(id)] ?? { depth: 1, types: null };
  return { of: id, depth, types, limit: MOST_AT_FIRST, locale };
}

const tiesOf = ({ of, type }: Asking<'expand'>, locale: GraphLocale) => ({
  of,
  types: type ? [type] : null,
  first: PAGE.ties,
  locale,
});

const encountersOf = ({ of }: Asking<'met'>, locale: GraphLocale) => ({ of, first: PAGE.encounters, locale });

const pathsOf = ({ from, to }: Asking<'connect'>, locale: GraphLocale) => ({
  from,
  to,
  limit: PATHS,
  locale,
});

const pagesOfTies = new Remembered((page: TiesQueryVariables) => ask(TiesDocument, page));
const pagesOfEncounters = new Remembered((page: WhoMetQueryVariables) => ask(WhoMetDocument, page));

/** Lets go of the pages that are kept, so that the graph is read as it is now. */
export function forgetPages(): void {
  pagesOfTies.forget();
  pagesOfEncounters.forget();
}

/** Asks a question of the desk; `shown` are the facts that are on it. */
export async function load(
  question: Question,
  { locale, metLabel, shown }: { locale: GraphLocale; metLabel: string; shown: ReadonlySet<string> },
): Promise<Answer> {
  switch (question.do) {
    case 'open':
      return surroundings(question, await ask(NeighborhoodDocument, openingOf(question, locale)));
    case 'expand':
      return ties(question, locale, shown);
    case 'met':
      return encounters(question, locale, metLabel);
    case 'connect':
      return paths(question, locale);
  }
}

async function ties(
  question: Asking<'expand'>,
  locale: GraphLocale,
  shown: ReadonlySet<string>,
): Promise<Answer> {
  const page = async (after: string | null) => {
    const { node } = await pagesOfTies.ask({ ...tiesOf(question, locale), after });
    return node?.relationships ?? NO_ROWS;
  };
  const limit = question.limit ?? (await reachOfNext(rowsOf(page), shown));
  const rows = await firstRows(limit, page);
  return answerOf(
    { ...question, limit },
    rows.flatMap(({ from, to }) => [from, to]),
    rows.map(factOf),
  );
}

/** How far down a list one has to read for the next that are not shown. */
async function reachOfNext(
  rows: AsyncIterable<{ readonly id: string }>,
  shown: ReadonlySet<string>,
): Promise<number> {
  let read = 0;
  let fresh = 0;
  for await (const { id } of rows) {
    read++;
    if (!shown.has(id) && ++fresh === STEP) break;
  }
  return read;
}

const NO_ROWS = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

async function encounters(question: Asking<'met'>, locale: GraphLocale, metLabel: string): Promise<Answer> {
  const page = async (after: string | null) => {
    const { whoMet } = await pagesOfEncounters.ask({ ...encountersOf(question, locale), after });
    return whoMet;
  };
  const rows = await firstRows(question.limit ?? FIRST_ENCOUNTERS, page);
  const { totalCount: all } = await page(null);
  const answer = answerOf(
    question,
    rows.flatMap(({ subject, counterpart }) => [subject.entity, counterpart.entity]),
    rows.map((encounter) => factOfEncounter(encounter, metLabel)),
  );
  return { ...answer, brought: { ...answer.brought, part: { shown: rows.length, all } } };
}

async function paths(question: Asking<'connect'>, locale: GraphLocale): Promise<Answer> {
  const { paths: found } = await ask(PathsDocument, pathsOf(question, locale));
  const answer = answerOf(
    question,
    found.paths.flatMap((path) => path.entities),
    found.paths.flatMap((path) => path.hops.map(factOf)),
  );
  const routes = found.paths.map((path) => ({
    entities: path.entities.map(({ id }) => id),
    facts: path.hops.map(({ id }) => id),
  }));
  return { ...answer, brought: { ...answer.brought, paths: routes } };
}

function surroundings(question: Question, { neighborhood }: NeighborhoodQuery): Answer {
  return answerOf(
    question,
    neighborhood.nodes.map(({ entity }) => entity),
    neighborhood.edges.map(factOf),
  );
}

function answerOf(asked: Question, entities: readonly Entity[], facts: readonly Fact[]): Answer {
  const ids = (things: readonly { id: string }[]) => [...new Set(things.map(({ id }) => id))];
  return { entities, facts, brought: { entities: ids(entities), facts: ids(facts) }, asked };
}
