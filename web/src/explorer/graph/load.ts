import { ask } from '../api/ask';
import {
  type Kind,
  NeighborhoodDocument,
  type NeighborhoodQuery,
  type NeighborhoodQueryVariables,
  PathsDocument,
  type RelationshipType,
  TiesDocument,
  type TiesQueryVariables,
  type TypedDocumentString,
  WhoMetDocument,
  type WhoMetQueryVariables,
} from '../api/operations.gen';
import { firstRows, rowsOf } from '../api/pages';
import { Remembered } from '../api/remembered';
import type { Brought, Question, Sent } from './command';
import type { Entity } from './entity';
import { FIRST_ENCOUNTERS, STEP } from './expansion';
import { type Fact, factOf, factOfEncounter } from './fact';
import { type GraphLocale, graphLocale, type Locale } from './locale';
import { kindOf } from './vocabulary';

/** What a question brings: the things themselves, and which they are. */
export interface Answer {
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
  readonly brought: Brought;
  /** The question as it can be asked again, whatever is on the desk by then. */
  readonly asked: Question;
}

type Found = Omit<Answer, 'asked'> & { readonly limit?: number };

/** With what a desk is opened: meetings and who was at them, where there are meetings; else whatever is near. */
const OPENING: Readonly<Partial<Record<Kind, Opening>>> = {
  PERSON: { depth: 2, types: ['TOOK_PART'] },
  ORGANIZATION: { depth: 2, types: ['TOOK_PART', 'POST_IN', 'HOLDS', 'PART_OF'] },
  EVENT: { depth: 1, types: ['TOOK_PART', 'HELD_AT', 'REACHED_AT', 'SUB_EVENT_OF', 'ABOUT'] },
};
const NEAR: Opening = { depth: 1, types: null };
const MOST_AT_FIRST = 330;
/** Of somebody with more meetings than the desk has room for, so many, those of few people first. */
const FIRST_TIES = 25;
/** Rows of one page; the service gives 100 at most. Of ties, what one press brings is in one page though some are here. */
const PAGE = { encounters: 100, ties: 75 };
const PATHS = 5;

interface Opening {
  readonly depth: number;
  readonly types: readonly RelationshipType[] | null;
}

type Asking<Do> = Extract<Question, { do: Do }>;

/**
 * Asks a question of the desk; what is sent for it is noted in the answer, for whoever wants to copy it.
 * @param shown The facts that are on the desk.
 */
export async function load(question: Question, locale: Locale, shown: ReadonlySet<string>): Promise<Answer> {
  const asking = new Requests(locale);
  const { limit, ...found } = await answerTo(question, asking, shown);
  return {
    ...found,
    brought: { ...found.brought, sent: asking.sent },
    asked: question.do === 'expand' ? { ...question, limit } : question,
  };
}

function answerTo(question: Question, asking: Requests, shown: ReadonlySet<string>): Promise<Found> {
  switch (question.do) {
    case 'open':
    case 'add':
      return opening(question.id, asking);
    case 'expand':
      return ties(question, asking, shown);
    case 'met':
      return encounters(question, asking);
    case 'connect':
      return paths(question, asking);
  }
}

/** The requests of one question, in one language. */
class Requests {
  readonly sent: Sent[] = [];
  readonly locale: GraphLocale;

  constructor(readonly reader: Locale) {
    this.locale = graphLocale(reader);
  }

  around(variables: Omit<NeighborhoodQueryVariables, 'locale'>): Promise<NeighborhoodQuery> {
    return this.#send(NeighborhoodDocument, { ...variables, locale: this.locale }, ask);
  }

  ties(variables: Omit<TiesQueryVariables, 'locale'>) {
    const remembered = (_document: unknown, page: TiesQueryVariables) => pagesOfTies.ask(page);
    return this.#send(TiesDocument, { ...variables, locale: this.locale }, remembered);
  }

  encounters(variables: Omit<WhoMetQueryVariables, 'locale'>) {
    const remembered = (_document: unknown, page: WhoMetQueryVariables) => pagesOfEncounters.ask(page);
    return this.#send(WhoMetDocument, { ...variables, locale: this.locale }, remembered);
  }

  paths(from: string, to: string) {
    return this.#send(PathsDocument, { from, to, limit: PATHS, locale: this.locale }, ask);
  }

  #send<R, V extends Sent['variables']>(
    document: TypedDocumentString<R, V>,
    variables: V,
    send: (document: TypedDocumentString<R, V>, variables: V) => Promise<R>,
  ): Promise<R> {
    this.sent.push({ query: String(document), variables });
    return send(document, variables);
  }
}

const pagesOfTies = new Remembered((page: TiesQueryVariables) => ask(TiesDocument, page));
const pagesOfEncounters = new Remembered((page: WhoMetQueryVariables) => ask(WhoMetDocument, page));

/** Lets go of the pages that are kept, so that the graph is read as it is now. */
export function forgetPages(): void {
  pagesOfTies.forget();
  pagesOfEncounters.forget();
}

async function opening(id: string, asking: Requests): Promise<Found> {
  const kind = kindOf(id);
  const usual = (kind && OPENING[kind]) ?? NEAR;
  const found = await asking.around({ of: [id], ...usual, limit: MOST_AT_FIRST });
  const { nodes } = found.neighborhood;
  // Who has no meetings is seen with whatever else is known.
  if (nodes.length <= 1 && usual !== NEAR)
    return surroundings(await asking.around({ of: [id], ...NEAR, limit: MOST_AT_FIRST }));
  const crowded = nodes.length >= MOST_AT_FIRST && usual.depth > 1 && nodes.every(({ depth }) => depth < 2);
  return crowded ? weighed(id, usual, asking) : surroundings(found);
}

/** Of one with too many meetings to see who else was there: those that weigh most, with all who were there. */
async function weighed(id: string, { types }: Opening, asking: Requests): Promise<Found> {
  const { node } = await asking.ties({ of: id, types, first: FIRST_TIES });
  const near = (node?.relationships.nodes ?? []).map(({ from, to }) => (from.id === id ? to.id : from.id));
  const of = [...new Set([id, ...near])];
  return surroundings(await asking.around({ of, depth: 1, types, limit: MOST_AT_FIRST }));
}

async function ties(
  question: Asking<'expand'>,
  asking: Requests,
  shown: ReadonlySet<string>,
): Promise<Found> {
  const { of, type } = question;
  const page = pagesOf(of, type ? [type] : null, asking);
  const limit = question.limit ?? (await reachOfNext(rowsOf(page), shown));
  const rows = await firstRows(limit, page);
  const found = answerOf(
    rows.flatMap(({ from, to }) => [from, to]),
    rows.map(factOf),
  );
  return { ...found, limit };
}

/** The first so many facts of one type of an entity, those that weigh most first, and how many there are. */
export async function tiesOf(
  of: string,
  type: RelationshipType,
  wanted: number,
  locale: Locale,
): Promise<Ties> {
  const page = pagesOf(of, [type], new Requests(locale));
  const rows = await firstRows(wanted, page);
  const { totalCount: all } = await page(null);
  return { entities: rows.flatMap(({ from, to }) => [from, to]), facts: rows.map(factOf), all };
}

export interface Ties {
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
  readonly all: number;
}

const pagesOf =
  (of: string, types: readonly RelationshipType[] | null, asking: Requests) =>
  async (after: string | null) => {
    const { node } = await asking.ties({ of, types, first: PAGE.ties, after });
    return node?.relationships ?? NO_ROWS;
  };

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

async function encounters({ of, limit }: Asking<'met'>, asking: Requests): Promise<Found> {
  const page = async (after: string | null) => {
    const { whoMet } = await asking.encounters({ of, first: PAGE.encounters, after });
    return whoMet;
  };
  const rows = await firstRows(limit ?? FIRST_ENCOUNTERS, page);
  const { totalCount: all } = await page(null);
  const answer = answerOf(
    rows.flatMap(({ subject, counterpart }) => [subject.entity, counterpart.entity]),
    rows.map((encounter) => factOfEncounter(encounter, asking.reader)),
  );
  // The events are known, so that they can be read about, and not on the desk.
  const entities = [...answer.entities, ...rows.map(({ event }) => event)];
  return { ...answer, entities, brought: { ...answer.brought, part: { shown: rows.length, all } } };
}

async function paths({ from, to }: Asking<'connect'>, asking: Requests): Promise<Found> {
  const { paths: found } = await asking.paths(from, to);
  const answer = answerOf(
    found.paths.flatMap((path) => path.entities),
    found.paths.flatMap((path) => path.hops.map(factOf)),
  );
  const routes = found.paths.map((path) => ({
    entities: path.entities.map(({ id }) => id),
    facts: path.hops.map(({ id }) => id),
  }));
  return { ...answer, brought: { ...answer.brought, paths: routes } };
}

function surroundings({ neighborhood }: NeighborhoodQuery): Found {
  return answerOf(
    neighborhood.nodes.map(({ entity }) => entity),
    neighborhood.edges.map(factOf),
  );
}

function answerOf(entities: readonly Entity[], facts: readonly Fact[]): Found {
  const ids = (things: readonly { id: string }[]) => [...new Set(things.map(({ id }) => id))];
  return { entities, facts, brought: { entities: ids(entities), facts: ids(facts) } };
}
